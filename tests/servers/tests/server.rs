//! A server as a process of its own, which ends with the test.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use stripe::{Client, ClientBuilder};

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server that runs on this machine; dropping it stops it.
#[derive(Debug)]
pub(crate) struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// localstripe, which remembers customers and their cards.
    pub(crate) fn localstripe() -> Self {
        let python = installed("python/bin/python");
        Self::start(Command::new(python).arg(script("start_localstripe.py")))
    }

    /// stripe-stateful-mock, which knows idempotency, declines and connected accounts.
    pub(crate) fn stateful_mock() -> Self {
        Self::start(
            Command::new("node")
                .arg(script("start_stateful_mock.js"))
                .env("NODE_PATH", installed("node/node_modules")),
        )
    }

    /// Prism, which checks requests against an OpenAPI document.
    pub(crate) fn prism(document: &Path) -> Self {
        Self::start(
            Command::new("node")
                .arg(installed(
                    "node/node_modules/@stoplight/prism-cli/dist/index.js",
                ))
                .args(["mock", "--host", "127.0.0.1", "--port", "0"])
                .arg(document),
        )
    }

    /// Starts a program, and waits until it says its port at the end of a line.
    fn start(command: &mut Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut process = command
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let output = BufReader::new(process.stdout.take().unwrap());
        let mut server = Self { process, port: 0 };
        let (found, port) = mpsc::channel();
        // Reads on once the port is known: a program whose output nobody takes comes to a halt.
        thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if let Some(port) = port_in(&line) {
                    // Nobody listens any more after the first.
                    _ = found.send(port);
                }
            }
        });
        server.port = port
            .recv_timeout(PATIENCE)
            .unwrap_or_else(|error| panic!("{command:?} did not say its port: {error}"));
        server
    }

    /// The address of the server as the base of URLs.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A client for this server that retries nothing.
    pub(crate) fn client(&self) -> Client {
        self.settings().build().unwrap()
    }

    /// The same, with settings to be changed.
    pub(crate) fn settings(&self) -> ClientBuilder {
        Client::builder("sk_test_12345")
            .base_urls(&self.url())
            .no_proxy()
            .max_retries(0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which the test has seen then.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// A line that is a port, or ends in a URL with one.
fn port_in(line: &str) -> Option<u16> {
    let (before, port) = line.rsplit_once(':').unwrap_or(("", line));
    let is_address = before.is_empty() || before.ends_with("listening on http://127.0.0.1");
    is_address.then(|| port.trim().parse().ok()).flatten()
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("start")
        .join(name)
}

/// A file of what `.ci/run servers` installs.
fn installed(path: &str) -> PathBuf {
    let folder = std::env::var_os("STRIPE_TEST_SERVERS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/servers"),
        PathBuf::from,
    );
    let file = folder.join(path);
    assert!(
        file.exists(),
        "{} is not there: `.ci/run servers` installs it",
        file.display()
    );
    file
}
