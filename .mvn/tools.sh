# Read by ./run and ./test: finds a JDK 25 and a Maven wherever they are installed. Kept to what the bash 3.2 of macOS knows.
# shellcheck shell=bash disable=SC2034  # what it leaves in variables is used by its readers

say() { printf '%s\n' "$*"; }

# Says why in one sentence, and stops.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -f "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[".+-]' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
  fi
}

# The home of the java that is on the PATH, or nothing.
home_of_java() {
  command -v java >/dev/null || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Where JDKs get installed; words with a star that match nothing are dropped by is_jdk_25.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(home_of_java)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

is_root() { [ "$(id -u)" = 0 ]; }

# The first of these packages that this Debian or Ubuntu can install.
first_known() {
  local package
  for package; do
    if apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
      printf '%s\n' "$package"
      return 0
    fi
  done
  return 1
}

# Where it may: offers to install the JDK. Asks only a person at a terminal.
offer_jdk() {
  local package answer
  command -v apt-get >/dev/null || return 1
  package=$(first_known openjdk-25-jdk temurin-25-jdk) || return 1
  if is_root && [ -t 0 ] && [ -t 2 ]; then
    printf 'This needs a JDK 25, and none is installed. Install the package %s now? [y/N] ' "$package" >&2
    read -r answer
    case $answer in
      y | Y | yes) apt-get install -y "$package" >&2 && return 0 ;;
    esac
  fi
  fail "This needs a JDK 25, and none is installed: install it with  apt-get install $package  (as root) and start again."
}

# Leaves the JDK 25 in JAVA_HOME, for us and for Maven.
need_jdk() {
  local home
  if ! home=$(find_jdk); then
    offer_jdk || fail "This needs a JDK 25, and none was found: install Eclipse Temurin 25 from https://adoptium.net and start again."
    home=$(find_jdk) || fail "The JDK was installed, but no JDK 25 was found: set JAVA_HOME to its folder and start again."
  fi
  export JAVA_HOME=$home
  # keeps Maven's own libraries from warning about what newer JDKs will forbid
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}

# Leaves in $maven the wrapper, or, where it cannot fetch its Maven, an installed one of 3.8 or newer. Call it in the clone.
need_maven() {
  local version
  maven=./mvnw
  ./mvnw --version >/dev/null 2>&1 && return 0
  if command -v mvn >/dev/null; then
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $version in
      3.[89] | 3.[1-9][0-9] | [4-9].*)
        maven=mvn
        return 0
        ;;
    esac
  fi
  fail "Maven could not be fetched: connect to the Internet, or install Maven 3.8 or newer, and start again."
}
