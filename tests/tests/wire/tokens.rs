//! Tokens for cards.

use stripe::tokens;
use stripe::tokens::create::{Card, card};

use crate::{TOKEN, answering, assert_posted};

/// What the documentation's snippets for .NET, Go, Java, Node, PHP, Python and Ruby all say:
/// `tokens.create(card: {number: "4242424242424242", exp_month: "5", exp_year: "2026", cvc: "314"})`.
#[tokio::test]
async fn a_card_token_is_created_as_in_the_official_snippets() {
    let (server, client) = answering(TOKEN);
    let token = tokens::create()
        .card(Card::new("4242424242424242", "5", "2026").cvc("314"))
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        "/v1/tokens",
        "card[number]=4242424242424242&card[exp_month]=5&card[exp_year]=2026&card[cvc]=314",
    );

    assert_eq!(token.id, "tok_1N3T00LkdIwHu7ixt44h1F8k");
    assert_eq!(token.type_, "card");
    assert_eq!(token.client_ip.as_deref(), Some("52.35.78.6"));
    assert_eq!(token.created.unix_seconds(), 1_683_071_568);
    assert!(!token.livemode && !token.used);
    let card = token.card.unwrap();
    assert_eq!(card.id, "card_1N3T00LkdIwHu7ixRdxpVI1Q");
    assert_eq!((card.exp_month, card.exp_year), (5, 2026));
    assert_eq!(card.cvc_check.as_deref(), Some("unchecked"));
    assert!(card.customer.is_none() && token.bank_account.is_none());
}

#[tokio::test]
async fn a_card_may_prefer_a_network() {
    let (server, client) = answering(TOKEN);
    let networks = card::Networks::new().preferred("cartes_bancaires".parse().unwrap());
    tokens::create()
        .card(
            Card::new("4242424242424242", "5", "2026")
                .currency("eur")
                .networks(networks),
        )
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        "/v1/tokens",
        "card[number]=4242424242424242&card[exp_month]=5&card[exp_year]=2026&card[currency]=eur\
         &card[networks][preferred]=cartes_bancaires",
    );
}

/// With a customer, the card is the id of one of its cards.
#[tokio::test]
async fn a_card_token_is_created_from_a_card_that_is_there() {
    let (server, client) = answering(TOKEN);
    tokens::create()
        .card("card_1")
        .customer("cus_1")
        .stripe_account("acct_1")
        .send(&client)
        .await
        .unwrap();
    assert_posted(&server, "/v1/tokens", "card=card_1&customer=cus_1");
    assert_eq!(server.seen()[0].header("stripe-account"), "acct_1");
}
