//! Creates a card for a customer, as the README shows it, without an account and without a network:
//! the example starts a server of its own in the place of Stripe, and shows what that was asked.
//!
//! ```text
//! cargo run -p stripe-client-tests --example create_card
//! ```
#![forbid(unsafe_code)]
// An example talks to a terminal.
#![allow(clippy::print_stdout)]

use std::error::Error;

use stripe::customers::payment_sources::create::source;
use stripe::{PaymentSource, customers};
use stripe_tests::loopback::{Answer, Loopback};

/// What Stripe's documentation shows as the answer.
const ANSWER: &str = include_str!("../tests/wire/samples/card.json");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Loopback::start([Answer::json(ANSWER)])?;
    let client = server.client()?;

    let card = source::Card::new("4242424242424242", 8, 2027).cvc("314");
    let request = customers::payment_sources::create("cus_9s6XGDTHzA66Po", card)
        .metadata([("order", "6735")]);
    println!("{request:#?}\n");
    let source = request.send(&client).await?;

    for seen in server.seen() {
        println!("{}", seen.line());
        println!("{}\n", seen.text());
    }
    if let PaymentSource::Card(card) = source {
        println!(
            "{}: {} {}, {}/{}",
            card.id, card.brand, card.last4, card.exp_month, card.exp_year
        );
    }
    Ok(())
}
