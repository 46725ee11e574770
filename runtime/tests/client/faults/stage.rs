//! A server that misbehaves in one way, and notes what reaches it.

use std::{
    collections::HashSet,
    io::{self, Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use tokio::sync::Notify;

use super::calls::TAG;

/// What the server does with a connection.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Responds with these bytes, to each request.
    Respond(Vec<u8>),
    /// Responds with these bytes, and ends the connection.
    End(Vec<u8>),
    /// Responds with these bytes, one at a time.
    Trickle(Vec<u8>),
    /// Resets the connection when so many bytes of the request have come.
    ResetAfter(usize),
    /// Responds with these bytes, and resets the connection.
    Reset(Vec<u8>),
    /// Responds with these bytes and nothing more; then the time allowed is over.
    Stall(Vec<u8>),
    /// Reads nothing; then the time allowed is over.
    Deaf,
    /// Writes these bytes without waiting for a request, and ends the connection: what a server without TLS does.
    Blurt(Vec<u8>),
    /// Responds with the first bytes, then with the others again and again.
    Flood(Vec<u8>, Vec<u8>, Ends),
    /// The first on the first connection, the second on all others.
    Once(Box<Act>, Box<Act>),
}

/// What ends a flood: a limit of the client's, or the time allowed, which is over after so much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    ByLimit,
    ByTime,
}

/// How much a flood has that time ends.
const FLOOD: usize = 128 << 10;

pub(super) struct Stage {
    pub(super) address: SocketAddr,
    state: Arc<State>,
}

struct State {
    /// Told when nothing more comes that the time allowed should not cut off.
    is_over: Arc<Notify>,
    tag: String,
    connections: AtomicUsize,
    seen: Mutex<Seen>,
}

/// What reached the server.
#[derive(Default)]
pub(super) struct Seen {
    /// Heads of requests that came whole.
    pub(super) requests: usize,
    pub(super) keys: HashSet<String>,
}

impl Stage {
    pub(super) fn new(act: Act, is_over: Arc<Notify>, tag: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            is_over,
            tag: tag.to_owned(),
            connections: AtomicUsize::new(0),
            seen: Mutex::default(),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if shared.connections.load(Ordering::SeqCst) == usize::MAX {
                    return;
                }
                let number = shared.connections.fetch_add(1, Ordering::SeqCst);
                let (shared, act) = (Arc::clone(&shared), act.clone());
                thread::spawn(move || drop(shared.serve(stream, act, number)));
            }
        });
        Self { address, state }
    }

    pub(super) fn seen(&self) -> Seen {
        std::mem::take(&mut *self.state.seen.lock().unwrap())
    }
}

/// Lets the thread that accepts connections end.
impl Drop for Stage {
    fn drop(&mut self) {
        self.state.connections.store(usize::MAX, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
    }
}

impl State {
    fn serve(&self, mut stream: TcpStream, act: Act, number: usize) -> io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let act = match act {
            Act::Once(first, _) if number == 0 => *first,
            Act::Once(_, others) => *others,
            act => act,
        };
        match act {
            Act::ResetAfter(bytes) => {
                let mut request = vec![0; bytes];
                stream.read_exact(&mut request)?;
                self.note(&request);
                return reset(stream);
            }
            Act::Blurt(bytes) => {
                stream.write_all(&bytes)?;
                stream.shutdown(Shutdown::Write)?;
                return wait_for_end(stream);
            }
            Act::Deaf => {
                self.is_over.notify_one();
                return wait_for_end(stream);
            }
            _ => {}
        }
        let tagged = |bytes: &[u8]| replace(bytes, TAG.as_bytes(), self.tag.as_bytes());
        while self.request(&mut stream)? {
            match &act {
                Act::Respond(bytes) => stream.write_all(&tagged(bytes))?,
                Act::Trickle(bytes) => {
                    for byte in tagged(bytes) {
                        stream.write_all(&[byte])?;
                    }
                }
                Act::End(bytes) => {
                    stream.write_all(&tagged(bytes))?;
                    stream.shutdown(Shutdown::Write)?;
                    return wait_for_end(stream);
                }
                Act::Reset(bytes) => {
                    stream.write_all(&tagged(bytes))?;
                    return reset(stream);
                }
                Act::Stall(bytes) => {
                    stream.write_all(&tagged(bytes))?;
                    self.is_over.notify_one();
                    return wait_for_end(stream);
                }
                Act::Flood(head, piece, ends) => {
                    stream.write_all(head)?;
                    let mut written = 0;
                    while *ends == Ends::ByLimit || written < FLOOD {
                        stream.write_all(piece)?;
                        written += piece.len();
                    }
                    self.is_over.notify_one();
                    return wait_for_end(stream);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Reads a request to its end. `false` if there is none.
    fn request(&self, stream: &mut TcpStream) -> io::Result<bool> {
        let mut request = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            if let Some(length) = whole(&request)
                && request.len() >= length
            {
                self.note(&request);
                return Ok(true);
            }
            match stream.read(&mut buffer)? {
                0 => return Ok(false),
                read => request.extend_from_slice(&buffer[..read]),
            }
        }
    }

    fn note(&self, request: &[u8]) {
        let Some(end) = head_end(request) else {
            return;
        };
        let mut seen = self.seen.lock().unwrap();
        seen.requests += 1;
        seen.keys
            .extend(header(&request[..end], "idempotency-key").map(str::to_owned));
    }
}

/// How long a request is as a whole, when its head is there.
fn whole(request: &[u8]) -> Option<usize> {
    let end = head_end(request)?;
    let length = header(&request[..end], "content-length").map_or(0, |it| it.parse().unwrap());
    Some(end + length)
}

fn head_end(request: &[u8]) -> Option<usize> {
    let end = request.windows(4).position(|four| four == b"\r\n\r\n")?;
    Some(end + 4)
}

fn header<'h>(head: &'h [u8], name: &str) -> Option<&'h str> {
    let lines = std::str::from_utf8(head).ok()?.lines();
    let mut fields = lines.filter_map(|line| line.split_once(':'));
    let (_, value) = fields.find(|(found, _)| found.eq_ignore_ascii_case(name))?;
    Some(value.trim())
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for at in 0..bytes.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + from.len()].copy_from_slice(to);
        }
    }
    bytes
}

/// Ends a connection so that the other side sees it reset.
fn reset(stream: TcpStream) -> io::Result<()> {
    socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO))
}

fn wait_for_end(mut stream: TcpStream) -> io::Result<()> {
    io::copy(&mut stream, &mut io::sink()).map(drop)
}
