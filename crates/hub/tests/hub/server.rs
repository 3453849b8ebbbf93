//! A private PostgreSQL in a temporary folder, from the distribution's package.

use anyhow::{Context as _, Result, ensure};
use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

/// A server that ends, and takes its folder with it, when this program ends, however it ends: a
/// shell that waits for the end of its input looks after both.
#[derive(Debug)]
pub struct Postgres {
    folder: PathBuf,
    port: u16,
    keeper: Child,
    input: ChildStdin,
    databases: AtomicU32,
}

/// PostgreSQL refuses to run as root. The keeper starts the server again when it is told `start`
/// and ends it with no warning on `kill`; children of a killed server end by themselves.
const KEEPER: &str = r#"
set -u
folder=$1 bin=$2 port=$3
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
end() { [ ! -s "$folder/data/postmaster.pid" ] || kill "-$1" "$(head -n 1 "$folder/data/postmaster.pid")" 2>/dev/null; }
chmod 755 "$folder"
if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
as "$bin/initdb" -D "$folder/data" -U hub -A trust -E UTF8 --locale=C.UTF-8 >"$folder/log" 2>&1
start() {
  as "$bin/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/server.log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=200" start >>"$folder/log" 2>&1 && echo started || echo failed
}
start
while read -r order; do
  case $order in
    start) start ;;
    kill) end KILL; sleep 0.1; echo killed ;;
  esac
done
end INT
for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  [ -e "$folder/data/postmaster.pid" ] || break
  sleep 0.1
done
end KILL
rm -rf "$folder"
"#;

impl Postgres {
    /// Starts one.
    ///
    /// # Errors
    /// If the package is missing or the server does not start.
    pub fn start() -> Result<Self> {
        // Somebody may take the port between its choice and its use.
        Self::start_once().or_else(|_| Self::start_once())
    }

    fn start_once() -> Result<Self> {
        let bin = programs()?;
        let folder = tempfile::Builder::new().prefix("plainsight-pg-").tempdir()?.keep();
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut keeper = Command::new("bash")
            .args(["-c", KEEPER, "keeper"])
            .arg(&folder)
            .arg(&bin)
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let input = keeper.stdin.take().context("no input")?;
        let mut server = Self { folder, port, keeper, input, databases: AtomicU32::new(0) };
        server.expect("started")?;
        Ok(server)
    }

    /// The address of a new, empty database.
    ///
    /// # Errors
    /// What the server says.
    pub fn database(&self) -> Result<String> {
        let name = format!("hub_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.sql("postgres", &format!("CREATE DATABASE {name}"))?;
        Ok(format!("postgres://hub@127.0.0.1:{}/{name}", self.port))
    }

    /// Runs statements in one database.
    ///
    /// # Errors
    /// What the server says.
    pub fn sql(&self, database: &str, statements: &str) -> Result<()> {
        let address = format!("postgres://hub@127.0.0.1:{}/{database}", self.port);
        postgres::Client::connect(&address, postgres::NoTls)?.batch_execute(statements)?;
        Ok(())
    }

    /// How PostgreSQL's own programs write this server's address.
    #[must_use]
    pub fn connection(&self) -> String {
        format!("host=127.0.0.1 port={} user=hub", self.port)
    }

    /// Ends the server without warning, as a power cut would end its processes.
    ///
    /// # Errors
    /// If that cannot be told.
    pub fn kill(&mut self) -> Result<()> {
        self.order("kill", "killed")
    }

    /// Starts it again; answers when it has recovered.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start_again(&mut self) -> Result<()> {
        // Children of the killed server may hold its memory for a moment.
        let end = Instant::now() + Duration::from_secs(60);
        while let Err(error) = self.order("start", "started") {
            ensure!(Instant::now() < end, "{error}");
            std::thread::sleep(Duration::from_millis(200));
        }
        Ok(())
    }

    fn order(&mut self, order: &str, answer: &str) -> Result<()> {
        writeln!(self.input, "{order}")?;
        self.input.flush()?;
        self.expect(answer)
    }

    fn expect(&mut self, answer: &str) -> Result<()> {
        let output = self.keeper.stdout.as_mut().context("no output")?;
        let mut line = String::new();
        // One answer to one order, so nothing is left in the buffer.
        BufReader::with_capacity(64, output).read_line(&mut line)?;
        let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        ensure!(line.trim() == answer, "PostgreSQL: {line:?}; its log says\n{}", log());
        Ok(())
    }
}

/// Where the server's programs are; Debian keeps them out of the path.
///
/// # Errors
/// If the package is missing.
pub fn programs() -> Result<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let found =
        versions.map(|entry| entry.path().join("bin")).filter(|bin| bin.join("initdb").exists());
    let newest = found.max_by_key(|bin| {
        let version = bin.parent().and_then(Path::file_name).map(|name| name.to_string_lossy());
        version.and_then(|name| name.parse::<u32>().ok()).unwrap_or_default()
    });
    newest.context("PostgreSQL is missing: apt-get install postgresql")
}
