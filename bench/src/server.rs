//! A server on the same machine that answers as fast as it can: an object, or a page of a hundred.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// What is answered with.
struct Answers {
    object: Vec<u8>,
    page: Vec<u8>,
}

/// Starts a server; it lives as long as the process. The answer to `…/customers` is a page, which says that there are more, and to
/// anything else an object.
///
/// # Errors
/// There is no port to be had.
pub(crate) fn start(object: &str, page: &str) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = listener.local_addr()?;
    let answers = Arc::new(Answers {
        object: answer(object),
        page: answer(page),
    });
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            // A connection that breaks is the client's to notice.
            thread::spawn(move || serve(stream, &answers));
        }
    });
    Ok(address)
}

fn answer(json: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nrequest-id: req_123\r\ncontent-length: {}\r\n\r\n{json}", json.len())
        .into_bytes()
}

/// Answers requests without a body, one after the other.
fn serve(stream: TcpStream, answers: &Answers) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let target = line.split(' ').nth(1).unwrap_or_default();
        let path = target.split('?').next().unwrap_or_default();
        let is_page = path.ends_with("/customers");
        while reader.read_line(&mut line)? > 2 {}
        writer.write_all(if is_page {
            &answers.page
        } else {
            &answers.object
        })?;
    }
}
