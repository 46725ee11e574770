//! How fast the mock starts and answers, and how much memory it takes, on Linux.
//!
//! ```text
//! cargo run --release -p stripe-client-mock --example figures
//! ```
//!
//! The mock runs in a process of its own, on one thread. What it costs is that process's CPU time.
#![allow(clippy::print_stdout, reason = "it prints figures")]

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use stripe_mock::Mock;

/// How long each kind of request is measured.
const SPAN: Duration = Duration::from_secs(2);
/// How many connections ask at the same time, so that the mock is never without work.
const CONNECTIONS: usize = 4;
/// What says that the process is to be the mock.
const SERVE: &str = "--serve";

type Done<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

const REQUESTS: [(&str, &str, &str); 5] = [
    ("retrieve a customer", "GET /v1/customers/cus_1", ""),
    ("list ten customers", "GET /v1/customers?limit=10", ""),
    (
        "create a customer",
        "POST /v1/customers",
        "email=jenny%40example.com&name=Jenny%20Rosen&metadata[order]=6735",
    ),
    (
        "create a token of a card",
        "POST /v1/tokens",
        "card[number]=4242424242424242&card[exp_month]=5&card[exp_year]=2030&card[cvc]=314",
    ),
    (
        "create a subscription",
        "POST /v1/subscriptions",
        "customer=cus_1&items[0][price]=price_1&items[0][quantity]=2&expand[0]=customer",
    ),
];

fn main() -> Done {
    if env::args().any(|argument| argument == SERVE) {
        return serve();
    }
    let start = Instant::now();
    let mut child = Command::new(env::current_exe()?)
        .arg(SERVE)
        .stdout(Stdio::piped())
        .spawn()?;
    let measured = measure(&mut child, start);
    // It has nothing to lose.
    child.kill()?;
    child.wait()?;
    measured
}

#[tokio::main(flavor = "current_thread")]
async fn serve() -> Done {
    let start = Instant::now();
    let mock = Mock::builder().remembered_requests(0).start().await?;
    println!("{} {}", mock.url(), start.elapsed().as_micros());
    std::future::pending().await
}

fn measure(child: &mut Child, start: Instant) -> Done {
    let mut line = String::new();
    let stdout = child.stdout.take().ok_or("no output")?;
    BufReader::new(stdout).read_line(&mut line)?;
    let (url, inside) = line.trim().split_once(' ').ok_or("no address")?;
    let address = url.trim_start_matches("http://");
    let (_, first, body) = REQUESTS[0];
    ask(&mut TcpStream::connect(address)?, &request(first, body))?;
    let until_answered = start.elapsed();
    let started = inside.parse::<u64>()? as f64 / 1000.0;
    println!("| figure | measured |\n|---|---|");
    println!("| `Mock::start`, the first of a process | {started:.1} ms |");
    println!(
        "| a process from its start to the first answer | {:.1} ms |",
        until_answered.as_secs_f64() * 1000.0
    );
    println!(
        "| memory after the first answer | {} MB |",
        megabytes(child.id())?
    );
    for (name, line, body) in REQUESTS {
        let request = request(line, body);
        let before = cpu_seconds(child.id())?;
        let answered = load(address, &request)?;
        let cpu = cpu_seconds(child.id())? - before;
        let rate = answered as f64 / cpu;
        println!("| {name}: requests per second of one core | {rate:.0} |");
    }
    println!(
        "| most memory, after all of these | {} MB |",
        megabytes(child.id())?
    );
    Ok(())
}

/// Asks the same over and over. Returns how often it was answered.
fn load(address: &str, request: &str) -> Done<u64> {
    let end = Instant::now() + SPAN;
    thread::scope(|scope| {
        let connections: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(move || -> Done<u64> {
                    let mut stream = TcpStream::connect(address)?;
                    stream.set_nodelay(true)?;
                    let mut answered = 0;
                    while Instant::now() < end {
                        ask(&mut stream, request)?;
                        answered += 1;
                    }
                    Ok(answered)
                })
            })
            .collect();
        let mut answered = 0;
        for connection in connections {
            answered += connection.join().map_err(|_| "a connection panicked")??;
        }
        Ok(answered)
    })
}

fn request(line: &str, body: &str) -> String {
    format!(
        "{line} HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer sk_test_1\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Sends a request and reads the answer to its end.
fn ask(stream: &mut TcpStream, request: &str) -> Done {
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::with_capacity(4096);
    let mut part = [0; 16384];
    loop {
        let count = stream.read(&mut part)?;
        if count == 0 {
            return Err("the mock closed the connection".into());
        }
        answer.extend_from_slice(&part[..count]);
        let Some(end) = answer.windows(4).position(|it| it == b"\r\n\r\n") else {
            continue;
        };
        let head = std::str::from_utf8(&answer[..end])?;
        if !head.starts_with("HTTP/1.1 200") {
            return Err(format!("refused: {}", String::from_utf8_lossy(&answer)).into());
        }
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.ok_or("no length")?.parse()?;
        if answer.len() >= end + 4 + length {
            return Ok(());
        }
    }
}

/// The CPU time of a process so far, user and system.
fn cpu_seconds(process: u32) -> Done<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // Behind the name, which may hold spaces; the kernel counts in hundredths of a second.
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .ok_or("no times")?
        .split(' ')
        .collect();
    let ticks = |index: usize| -> Done<u64> { Ok(fields.get(index).ok_or("no times")?.parse()?) };
    Ok((ticks(12)? + ticks(13)?) as f64 / 100.0)
}

/// The most memory that a process ever had.
fn megabytes(process: u32) -> Done<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: u64 = line
        .ok_or("no memory")?
        .trim()
        .trim_end_matches(" kB")
        .parse()?;
    Ok(kilobytes.div_ceil(1024))
}
