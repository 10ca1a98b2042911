package dev.ryx.validation;

import static dev.ryx.validation.FieldFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.Constraint;
import dev.ryx.meta.SqlType;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static final long SEED = 20_260_801;

    /** {@code IPv4address} and {@code IPv6address} of RFC 3986, section 3.2.2, rule by rule. */
    private static final Pattern IP = rfc3986();

    private static Pattern rfc3986() {
        String octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])";
        String v4 = "(?:" + octet + "\\." + octet + "\\." + octet + "\\." + octet + ")";
        String h16 = "[0-9A-Fa-f]{1,4}";
        String ls32 = "(?:" + h16 + ":" + h16 + "|" + v4 + ")";
        String colon = "(?:" + h16 + ":)";
        return Pattern.compile(String.join(
                "|",
                v4,
                colon + "{6}" + ls32,
                "::" + colon + "{5}" + ls32,
                "(?:" + h16 + ")?::" + colon + "{4}" + ls32,
                "(?:" + colon + "{0,1}" + h16 + ")?::" + colon + "{3}" + ls32,
                "(?:" + colon + "{0,2}" + h16 + ")?::" + colon + "{2}" + ls32,
                "(?:" + colon + "{0,3}" + h16 + ")?::" + colon + ls32,
                "(?:" + colon + "{0,4}" + h16 + ")?::" + ls32,
                "(?:" + colon + "{0,5}" + h16 + ")?::" + h16,
                "(?:" + colon + "{0,6}" + h16 + ")?::"));
    }

    private static List<String> of(Constraint constraint, String text) {
        return problems(SqlType.TEXT, field -> field.constraint(constraint), text);
    }

    private static boolean isIp(String text) {
        return of(new Constraint.IpAddress(), text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "127.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "1::",
                "fe80::1",
                "2001:DB8::ff00:42:8329",
                "1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7::",
                "::2:3:4:5:6:7:8",
                "1::3:4:5:6:7:8",
                "::ffff:192.0.2.1",
                "1:2:3:4:5:6:192.0.2.1",
                "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255",
                "64:ff9b::192.0.2.33"
            })
    void acceptsAnIpAddress(String text) {
        assertThat(isIp(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "256.0.0.1",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "1.2.3.00",
                "1.2.3.",
                ".1.2.3",
                "1..2.3",
                " 1.2.3.4",
                "1.2.3.4 ",
                "1.2.3.4\n",
                "0x7f.0.0.1",
                "2130706433",
                "1.2.3.+4",
                "1.2.3.-4",
                "\u0661.2.3.4",
                "localhost",
                "example.com",
                ":",
                ":::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "1:2:3:4::5:6:7:8",
                "::1::",
                "1:::2",
                ":1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:",
                "12345::",
                "g::",
                "fe80::1%eth0",
                "[::1]",
                "1:2:3:4:5:6:7:1.2.3.4",
                "1.2.3.4::",
                "::1.2.3.4:5",
                "::256.0.0.1",
                "::1.2.3",
                "::ffff:01.2.3.4",
                "::\uFF11"
            })
    void refusesWhatIsNoIpAddress(String text) {
        assertThat(of(new Constraint.IpAddress(), text)).containsExactly("Enter an IPv4 or IPv6 address.");
    }

    @Test
    void agreesWithTheGrammarOnGeneratedTexts() {
        var random = new Random(SEED);
        int valid = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = random.nextBoolean() ? ipv6(random) : damaged(ipv6(random), random);
            boolean expected = IP.matcher(text).matches();
            assertThat(isIp(text)).as("\"%s\", seed %d", text, SEED).isEqualTo(expected);
            valid += expected ? 1 : 0;
        }
        assertThat(valid).isBetween(20_000, 180_000);
    }

    /** Groups with a gap or without, not always as many as there should be. */
    private static String ipv6(Random random) {
        var text = new StringBuilder();
        int groups = random.nextInt(5, 9);
        int gap = random.nextInt(-1, groups);
        for (int i = 0; i < groups; i++) {
            text.append(i == 0 ? "" : ":").append(i == gap ? (i == 0 ? ":" : "") : group(random));
        }
        if (gap == groups - 1) {
            text.append(':');
        } else if (random.nextInt(4) == 0) {
            text.setLength(text.lastIndexOf(":") + 1);
            text.append(random.nextInt(260)).append(".0.2.").append(random.nextInt(260));
        }
        return text.toString();
    }

    private static String group(Random random) {
        String hex = Integer.toHexString(random.nextInt(0x10000));
        return random.nextBoolean() ? hex : ("000" + hex).substring(hex.length() - 1);
    }

    private static String damaged(String text, Random random) {
        var damaged = new StringBuilder(text);
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
            case 0 -> damaged.deleteCharAt(at);
            case 1 -> damaged.insert(at, "0aF:.g".charAt(random.nextInt(6)));
            default -> damaged.setCharAt(at, "0aF:.g".charAt(random.nextInt(6)));
        }
        return damaged.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.co",
                "ada.lovelace+tag@mail.example.com",
                "!#$%&'*+-/=?^_`{|}~@example.com",
                "a@localhost",
                "a@bücher.example",
                "a@उदाहरण.परीक्षा",
                "a@xn--bcher-kva.xn--p1ai",
                "a@[127.0.0.1]",
                "a@[IPv6:2001:db8::1]",
                "a@1.2.example",
                "a@a-b.example"
            })
    void acceptsAnEmailAddress(String text) {
        assertThat(of(new Constraint.Email(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "@b.co",
                "a@@b.co",
                "a@b@c.co",
                "a b@c.co",
                ".a@b.co",
                "a.@b.co",
                "a..b@c.co",
                "a@b",
                "a@b.c",
                "a@.co",
                "a@b.co.",
                "a@b..co",
                "a@-b.co",
                "a@b-.co",
                "a@b_c.co",
                "a@b.c0m",
                "a@127.0.0.1",
                "a@[127.0.0.256]",
                "a@[::1]",
                "a@[IPv6:1.2.3.4]",
                "a@[127.0.0.1",
                "ä@b.co",
                "a@b.co\n",
                "\na@b.co",
                "a@b\u3000c.co",
                "a@b\u200Bc.co",
                "a@b.co>",
                "<a@b.co>",
                "a,b@c.co",
                "(a)b@c.co",
                "\"a b\"@c.co"
            })
    void refusesWhatIsNoEmailAddress(String text) {
        assertThat(of(new Constraint.Email(), text)).containsExactly("Enter an e-mail address.");
    }

    @Test
    void anEmailAddressIsLimitedInLength() {
        String label = "b".repeat(63) + ".";
        assertThat(of(new Constraint.Email(), "a@" + label + "co")).isEmpty();
        assertThat(of(new Constraint.Email(), "a@b" + label + "co")).hasSize(1);
        assertThat(of(new Constraint.Email(), "a@" + label.repeat(3) + "b".repeat(58) + ".co"))
                .isEmpty();
        assertThat(of(new Constraint.Email(), "a@" + label.repeat(3) + "b".repeat(59) + ".co"))
                .hasSize(1);
        assertThat(of(new Constraint.Email(), "a".repeat(315) + "@b.co")).isEmpty();
        assertThat(of(new Constraint.Email(), "a".repeat(316) + "@b.co")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "HTTPS://EXAMPLE.COM/",
                "ftp://ftp.example.com/file",
                "ftps://example.com",
                "http://localhost:8000/x",
                "http://127.0.0.1",
                "http://[::1]:80/",
                "http://[2001:db8::1]",
                "http://example.com.",
                "http://example.com?q=1#f",
                "http://example.com#f",
                "http://user@example.com",
                "http://user:pass@example.com:1",
                "http://user:@example.com",
                "http://bücher.example/straße?q=ä",
                "http://example.com/a@b:c",
                "http://example.com:65535",
                "http://☺.damowmow.com/",
                "http://example.com/(parens)",
                "http://xn--p1ai.xn--p1ai"
            })
    void acceptsAUrl(String text) {
        assertThat(of(new Constraint.Url(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "//example.com",
                "://example.com",
                "http:/example.com",
                "http//example.com",
                "http://",
                "http:///x",
                "http://?q",
                "javascript:alert(1)",
                "javascript://example.com",
                "file:///etc/passwd",
                "mailto:a@b.co",
                " http://example.com",
                "http://example.com ",
                "http://exa mple.com",
                "http://example.com/a b",
                "http://example.com/\n",
                "http://example.com/\t",
                "http://example.com/\u2028",
                "http://example",
                "http://example.c",
                "http://.example.com",
                "http://example..com",
                "http://-a.com",
                "http://a-.com",
                "http://a_b.com",
                "http://1.2.3",
                "http://256.1.1.1",
                "http://1.1.1.1.",
                "http://[::1",
                "http://::1",
                "http://[]",
                "http://[1.2.3.4]",
                "http://[::1]x",
                "http://[fe80::1%eth0]",
                "http://example.com:",
                "http://example.com:x",
                "http://example.com:65536",
                "http://example.com:123456",
                "http://example.com:-1",
                "http://example.com:\u0661",
                "http://@example.com",
                "http://:p@example.com",
                "http://a:b:c@example.com",
                "http://a@b@example.com",
                "http://example.com\\@evil.com",
                "http://example.com/\\x"
            })
    void refusesWhatIsNoUrl(String text) {
        assertThat(of(new Constraint.Url(), text))
                .containsExactly("Enter a URL that begins with http://, https://, ftp:// or ftps:// and a host.");
    }

    @Test
    void aUrlIsLimitedInLength() {
        String start = "http://example.com/";
        assertThat(of(new Constraint.Url(), start + "x".repeat(2048 - start.length())))
                .isEmpty();
        assertThat(of(new Constraint.Url(), start + "x".repeat(2049 - start.length())))
                .hasSize(1);
    }

    @Test
    void hostileTextsAreRefusedInNoTime() {
        for (String part : List.of(".", ":", "a.", "1:", "@", "[", "1.", "-", "a@")) {
            String text = part.repeat(1_000_000 / part.length());
            assertThat(isIp(text)).isFalse();
            assertThat(of(new Constraint.Email(), text)).hasSize(1);
            assertThat(of(new Constraint.Url(), "http://" + text)).hasSize(1);
        }
    }
}
