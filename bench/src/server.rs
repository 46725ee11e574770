//! A server on the same machine that answers as fast as it can: an object, or a page of a hundred.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use workload::{list, sample};

/// What is answered with.
struct Answers {
    object: Vec<u8>,
    first: Vec<u8>,
    second: Vec<u8>,
    /// The parameter of a request for what comes after the first page.
    after_first: String,
}

/// Starts a server; it lives as long as the process. The answer to `…/customers` is one of two pages in turn, for a client may
/// notice that a list does not go on, and each says that there are more; the answer to anything else is an object.
///
/// # Errors
/// There is no port to be had.
pub(crate) fn start() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = listener.local_addr()?;
    let answers = Arc::new(Answers::new(sample("customer")));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            // A connection that breaks is the client's to notice.
            thread::spawn(move || serve(stream, &answers));
        }
    });
    Ok(address)
}

impl Answers {
    fn new(customer: &str) -> Self {
        // The id is the first property.
        let id = customer.split('"').nth(3).unwrap_or_default();
        let other = customer.replacen(id, "cus_123", 1);
        // Where to ask for the next page, for a client that goes by it.
        let page = |customer| list(customer, 100).replace("/v1/objects", "/v1/customers");
        Self {
            object: answer(customer),
            first: answer(&page(customer)),
            second: answer(&page(&other)),
            after_first: format!("starting_after={id}"),
        }
    }

    /// The answer to a request for a path and a query.
    fn to(&self, target: &str) -> &[u8] {
        let mut parts = target.split(['?', '&']);
        if !parts.next().unwrap_or_default().ends_with("/customers") {
            &self.object
        } else if parts.any(|parameter| parameter == self.after_first) {
            &self.second
        } else {
            &self.first
        }
    }
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
        let answer = answers.to(line.split(' ').nth(1).unwrap_or_default());
        let mut header = String::new();
        while reader.read_line(&mut header)? > 2 {
            header.clear();
        }
        writer.write_all(answer)?;
    }
}

#[cfg(test)]
mod tests {
    use super::Answers;

    #[test]
    fn a_page_is_not_the_page_before() {
        let answers = Answers::new(r#"{ "id": "cus_1", "object": "customer" }"#);
        let is = |target: &str, answer: &[u8]| answers.to(target) == answer;
        assert!(is("/v1/customers?limit=100", &answers.first));
        assert!(is(
            "/v1/customers?limit=100&starting_after=cus_1",
            &answers.second
        ));
        assert!(is(
            "/v1/customers?limit=100&starting_after=cus_123",
            &answers.first
        ));
        assert!(is("/v1/customers/cus_1", &answers.object));
        assert_ne!(answers.first, answers.second);
    }
}
