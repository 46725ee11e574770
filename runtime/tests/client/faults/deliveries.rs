//! Deliveries to a webhook: what is believed, and what is said of the rest.

use stripe_runtime::{Timestamp, webhook::Webhook};

use super::table::check;

const NOW: i64 = 1_700_000_000;

fn at(time: i64, secret: &str) -> Webhook<()> {
    Webhook::new(secret).clock(move || Timestamp::from_unix(time))
}

#[test]
fn deliveries() {
    let payload = "{\n  \"id\": \"evt_1\",\n  \"object\": \"event\"\n}";
    let webhook = at(NOW, "whsec_1");
    let header = webhook.sign(payload.as_bytes());
    let signed_at = |time: i64| at(time, "whsec_1").sign(payload.as_bytes());
    let compact = r#"{"id":"evt_1","object":"event"}"#;
    let cut = &payload[..payload.len() - 1];
    let (time, signature) = header.split_once(',').unwrap();
    let cases = [
        ("as Stripe sends it", &webhook, payload, header.clone()),
        (
            "signed by two secrets, one of them right",
            &webhook,
            payload,
            format!("{header},v1={}", "0".repeat(64)),
        ),
        ("five minutes old", &webhook, payload, signed_at(NOW - 300)),
        ("older", &webhook, payload, signed_at(NOW - 301)),
        (
            "the sender's clock is a day ahead",
            &webhook,
            payload,
            signed_at(NOW + 86_400),
        ),
        ("the body is cut short", &webhook, cut, header.clone()),
        (
            "the body has a byte more",
            &webhook,
            &format!("{payload} "),
            header.clone(),
        ),
        (
            "the body was parsed and written anew",
            &webhook,
            compact,
            header.clone(),
        ),
        ("no body", &webhook, "", header.clone()),
        (
            "by another secret",
            &at(NOW, "whsec_2"),
            payload,
            header.clone(),
        ),
        (
            "the secret was read with its line feed",
            &at(NOW, "whsec_1\n"),
            payload,
            header.clone(),
        ),
        ("the secret is empty", &at(NOW, ""), payload, header.clone()),
        (
            "the time was changed",
            &webhook,
            payload,
            format!("t={},{signature}", NOW + 1),
        ),
        ("no time", &webhook, payload, signature.to_owned()),
        (
            "a time that is no number",
            &webhook,
            payload,
            format!("t=soon,{signature}"),
        ),
        ("no signature", &webhook, payload, time.to_owned()),
        (
            "a signature of another scheme",
            &webhook,
            payload,
            header.replace("v1=", "v0="),
        ),
        (
            "a signature that is no hexadecimal number",
            &webhook,
            payload,
            format!("{time},v1=zz"),
        ),
        ("an empty header", &webhook, payload, String::new()),
    ];
    let mut text = "| delivery | outcome |\n|---|---|\n".to_owned();
    for (name, webhook, payload, header) in cases {
        let outcome = match webhook.verify(payload.as_bytes(), &header) {
            Ok(()) => "accepted".to_owned(),
            Err(error) => {
                let name = format!("{error:?}");
                let name = name.split([' ', '{', '(']).next().unwrap();
                format!("`{name}`: {error}")
            }
        };
        text += &format!("| {name} | {outcome} |\n");
    }
    check("deliveries", &text);
}
