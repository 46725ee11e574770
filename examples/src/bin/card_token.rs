//! Makes a card token from card details: the call that Stripe's reference shows in seven languages.
//!
//! A server that handles raw card numbers is subject to PCI DSS, and Stripe must enable them for the account:
//! <https://support.stripe.com/questions/enabling-access-to-raw-card-data-apis>.

use examples::Failure;
use stripe::{Client, Token};

// ANCHOR: token
async fn card_token(client: &Client) -> Result<Token, stripe::Error> {
    use stripe::tokens::create;

    let card = create::Card::new("4242424242424242", "5", "2030").cvc("314");
    create().card(card).send(client).await
}
// ANCHOR_END: token

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let token = card_token(&client).await?;
    println!(
        "{} for {:?}",
        token.id,
        token.card.as_ref().map(|card| &card.last4)
    );
    Ok(())
}
