plugins {
    java
}

val ryxVersion = "0.1.0-SNAPSHOT"

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation("dev.ryx:ryx-orm:$ryxVersion")
    annotationProcessor("dev.ryx:ryx-processor:$ryxVersion")
    runtimeOnly("dev.ryx:ryx-cli:$ryxVersion")
    runtimeOnly("org.xerial:sqlite-jdbc:3.53.4.0")
}

tasks.register<JavaExec>("ryx") {
    description = "Runs a command: gradle ryx --args=\"migrate --plan\""
    classpath = sourceSets.main.get().runtimeClasspath
    mainClass = "dev.ryx.cli.Main"
    jvmArgs("--enable-native-access=ALL-UNNAMED")
    standardInput = System.`in`
}
