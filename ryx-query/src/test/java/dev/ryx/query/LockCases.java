package dev.ryx.query;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode.Lock.Strength;
import dev.ryx.query.ast.QueryNode.Lock.Wait;

/** FOR UPDATE and its like. */
final class LockCases {

    private LockCases() {}

    static Area area() {
        var area = new Area("locks");
        for (Strength strength : Strength.values()) {
            area.ids("for " + strength, Ask.all("Tag").filter("id", 1).lock(strength, Wait.WAIT));
        }
        area.ids("nowait", Ask.all("Tag").lock(Strength.UPDATE, Wait.NOWAIT));
        area.ids("skip locked", Ask.all("Tag").orderBy("id").limit(1).lock(Strength.UPDATE, Wait.SKIP_LOCKED));
        area.ids("share, skip locked", Ask.all("Tag").lock(Strength.SHARE, Wait.SKIP_LOCKED));
        Ask byAuthor = Ask.all("Post").filter("author__name", "Ada");
        area.ids("all tables", byAuthor.lock(Strength.UPDATE, Wait.WAIT));
        area.ids("of the model's own", byAuthor.lock(Strength.UPDATE, Wait.WAIT, FieldPath.ROOT));
        area.ids("of a relation", byAuthor.lock(Strength.UPDATE, Wait.NOWAIT, FieldPath.of("author")));
        area.ids(
                "of a relation not used yet", Ask.all("Post").lock(Strength.UPDATE, Wait.WAIT, FieldPath.of("author")));
        Ask byEditor = Ask.all("Post").exclude("editor__name", "Ada").orderBy("id");
        area.ids("where a relation may lead nowhere", byEditor.lock(Strength.UPDATE, Wait.WAIT));
        area.ids(
                "of the model's own where a relation may lead nowhere",
                byEditor.lock(Strength.UPDATE, Wait.WAIT, FieldPath.ROOT));
        area.ids("of distinct rows", Ask.all("Tag").distinct().lock(Strength.UPDATE, Wait.WAIT));
        area.add(
                "count locks nothing",
                Ask.all("Tag").lock(Strength.UPDATE, Wait.WAIT).count());
        area.add(
                "exists locks nothing",
                Ask.all("Tag").lock(Strength.UPDATE, Wait.WAIT).exists());
        return area;
    }
}
