//! A server on the same machine, in the place of Stripe: it writes down what it is asked, and
//! answers with what it was told to.

use std::collections::{BTreeMap, VecDeque};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use stripe::Client;

/// A request, as it came over the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The method.
    pub method: String,
    /// The path with the query.
    pub target: String,
    /// The headers; names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body, byte by byte.
    pub body: Vec<u8>,
}

impl Seen {
    /// A header, by its name in lower case; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The body as text; bytes that are no UTF-8 are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Method and target, as in the first line of the request.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }
}

/// What the server answers with.
#[derive(Debug, Clone)]
pub struct Answer {
    status: u16,
    content_type: &'static str,
    body: Vec<u8>,
}

impl Answer {
    /// A success with JSON.
    pub fn json(body: impl Into<String>) -> Self {
        Self::status(200, body)
    }

    /// JSON with a status.
    pub fn status(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            content_type: "application/json",
            body: body.into().into_bytes(),
        }
    }

    /// A success with bytes.
    pub fn bytes(content_type: &'static str, body: &[u8]) -> Self {
        Self {
            status: 200,
            content_type,
            body: body.to_vec(),
        }
    }

    fn write(&self, stream: &mut TcpStream) -> io::Result<()> {
        let head = format!(
            "HTTP/1.1 {} Status\r\nContent-Type: {}\r\nRequest-Id: req_loopback\r\nContent-Length: {}\r\n\r\n",
            self.status,
            self.content_type,
            self.body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(&self.body)
    }
}

/// The server. Its thread ends with the process.
#[derive(Debug)]
pub struct Loopback {
    address: SocketAddr,
    log: Arc<Mutex<Log>>,
}

#[derive(Debug)]
struct Log {
    answers: VecDeque<Answer>,
    seen: Vec<Seen>,
}

impl Loopback {
    /// Starts a server that gives these answers, each once and in this order, and status 500 to
    /// whatever it is asked after that.
    ///
    /// # Errors
    /// There is no port to listen at.
    pub fn start(answers: impl IntoIterator<Item = Answer>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let log = Arc::new(Mutex::new(Log {
            answers: answers.into_iter().collect(),
            seen: Vec::new(),
        }));
        let shared = Arc::clone(&log);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                // A connection that breaks is the client's to report.
                thread::spawn(move || drop(serve(stream, &shared)));
            }
        });
        Ok(Self { address, log })
    }

    /// The address of the server as the base of URLs.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client that asks this server, and never twice.
    ///
    /// # Errors
    /// The client cannot be made.
    pub fn client(&self) -> Result<Client, stripe::Error> {
        Client::builder("sk_test_loopback")
            .base_urls(&self.url())
            .max_retries(0)
            .build()
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        lock(&self.log).seen.clone()
    }
}

fn lock(log: &Mutex<Log>) -> MutexGuard<'_, Log> {
    log.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(mut stream: TcpStream, log: &Mutex<Log>) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(seen) = read(&mut reader)? {
        let answer = {
            let mut log = lock(log);
            log.seen.push(seen);
            log.answers.pop_front()
        };
        let none_left = || Answer::status(500, r#"{"error":{"message":"no answer is left"}}"#);
        answer.unwrap_or_else(none_left).write(&mut stream)?;
    }
    Ok(())
}

/// Reads a request; none where the connection ends.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Seen>> {
    let first = read_line(reader)?;
    let Some((method, rest)) = first.split_once(' ') else {
        return Ok(None);
    };
    let target = rest.split(' ').next().unwrap_or_default();
    let mut headers = BTreeMap::new();
    while let Some((name, value)) = read_line(reader)?.split_once(':') {
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let body = if headers
        .get("transfer-encoding")
        .is_some_and(|it| it == "chunked")
    {
        read_chunks(reader)?
    } else {
        let length = headers.get("content-length").map(|length| length.parse());
        let mut body = vec![0; length.and_then(Result::ok).unwrap_or(0)];
        reader.read_exact(&mut body)?;
        body
    };
    Ok(Some(Seen {
        method: method.to_owned(),
        target: target.to_owned(),
        headers,
        body,
    }))
}

/// A body of unknown length, as an upload is sent.
fn read_chunks(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let length = read_line(reader)?;
        let length = u64::from_str_radix(&length, 16).map_err(io::Error::other)?;
        reader.take(length).read_to_end(&mut body)?;
        read_line(reader)?;
        if length == 0 {
            return Ok(body);
        }
    }
}

fn read_line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    line.truncate(line.trim_end().len());
    Ok(line)
}
