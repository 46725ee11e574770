//! Every status with every body in every framing.

use super::{
    calls::Call,
    stage::Act,
    table::Table,
    tries::{Outcome, under},
};

const BODIES: [(&str, &str); 7] = [
    ("right", ""),
    ("none", " "),
    (
        "an error",
        r#"{"error":{"type":"invalid_request_error","message":"no"}}"#,
    ),
    ("HTML", "<html><body>Bad gateway</body></html>"),
    (
        "JSON cut short",
        r#"{"id":"ch_TAGTAG","error":{"type":"card_err"#,
    ),
    (
        "JSON of another type",
        r#"{"id":7,"data":"x","stripe_user_id":{}}"#,
    ),
    ("no JSON", "\u{feff}\0\u{1}{{"),
];

/// Groups of statuses that are alike.
const STATUSES: [(&str, &[u16]); 8] = [
    ("200, 201, 206", &[200, 201, 206]),
    ("300, 304, 399", &[300, 304, 399]),
    ("400, 422", &[400, 422]),
    ("401, 403, 404", &[401, 403, 404]),
    ("402", &[402]),
    ("409", &[409]),
    ("429", &[429]),
    ("500, 503, 599", &[500, 503, 599]),
];

#[derive(Clone, Copy)]
enum Framing {
    Length,
    Chunked,
    End,
}

fn respond(status: u16, framing: Framing, body: &str) -> Act {
    let head = format!("HTTP/1.1 {status} Whatever\r\nRequest-Id: req_1\r\n");
    match framing {
        Framing::Length => {
            Act::Respond(format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).into())
        }
        Framing::Chunked => {
            let mut text = format!("{head}Transfer-Encoding: chunked\r\n\r\n");
            let (first, second) = body.split_at(body.chars().next().map_or(0, char::len_utf8));
            for piece in [first, second]
                .into_iter()
                .filter(|piece| !piece.is_empty())
            {
                text += &format!("{:x}\r\n{piece}\r\n", piece.len());
            }
            Act::Respond((text + "0\r\n\r\n").into())
        }
        Framing::End => Act::End(format!("{head}\r\n{body}").into()),
    }
}

async fn outcomes(statuses: &[u16], body: &str, framings: &[Framing]) -> Vec<Vec<Outcome>> {
    let mut all = Vec::new();
    for call in Call::ALL {
        let body = match body {
            "" => call.body(),
            body => body.trim_matches(' '),
        };
        let mut of_call = Vec::new();
        for status in statuses {
            for framing in framings {
                let act = respond(*status, *framing, body);
                of_call.push(under(call, act, "http", body).await);
            }
        }
        all.push(of_call);
    }
    all
}

#[tokio::test]
async fn statuses() {
    let mut table = Table::default();
    for (name, statuses) in STATUSES {
        // What is not in it is not read.
        let bodies: &[_] = if statuses[0] / 100 == 3 {
            &BODIES[..1]
        } else {
            &BODIES
        };
        for (of_body, body) in bodies {
            let framed = outcomes(statuses, body, &[Framing::Length, Framing::Chunked]).await;
            let unframed = outcomes(statuses, body, &[Framing::End]).await;
            let words = |outcomes: &[Vec<Outcome>]| -> Vec<_> {
                outcomes.iter().map(|it| it[0].to_string()).collect()
            };
            if words(&framed) == words(&unframed) {
                let both = framed.into_iter().zip(unframed);
                let both = both
                    .map(|(framed, unframed)| [framed, unframed].concat())
                    .collect();
                table.row(format!("{name}: {of_body}"), both);
            } else {
                table.row(format!("{name}: {of_body}"), framed);
                table.row(format!("{name}: {of_body}, no length"), unframed);
            }
        }
    }
    table.check("statuses");
}
