//! localstripe: the life of a card, from its token to its deletion, and what is paid with it.

use stripe::customers::payment_sources;
use stripe::customers::payment_sources::create::source;
use stripe::ids::CustomerId;
use stripe::{
    Charge, Client, Customer, ErrorKind, MaybeDeleted, PaymentSource, Token, charges, customer,
    customers, payment_intent, payment_intents, refunds, tokens,
};

use crate::lacking;
use crate::server::Server;

const CARD: &str = "4242424242424242";

async fn customer(client: &Client) -> Customer {
    let created = customers::create().email("jenny@example.com").send(client);
    created.await.unwrap()
}

/// A card of a customer, by its details.
fn details(number: &str) -> source::Card {
    source::Card::new(number, 8, 2027).cvc("314")
}

/// The id of a new card of a customer.
async fn card(client: &Client, customer: &CustomerId) -> String {
    let source = payment_sources::create(customer, details(CARD)).send(client);
    let source = source.await.unwrap();
    source.id().unwrap().to_owned()
}

#[tokio::test]
#[ignore = "needs localstripe: .ci/run servers"]
async fn a_card_is_attached_by_a_token() {
    let server = Server::localstripe();
    let client = server.client();
    let customer = customer(&client).await;

    let request = tokens::create().card(tokens::create::Card::new(CARD, "8", "2027").cvc("314"));
    let token = lacking::<Token>(request.send(&client).await, "used");
    let id = token.get(|token| &token.id).unwrap();
    assert_eq!(
        token
            .get(|token| &token.card)
            .unwrap()
            .as_ref()
            .unwrap()
            .last4,
        "4242"
    );

    let source = payment_sources::create(&customer.id, id.as_str());
    let PaymentSource::Card(card) = source.send(&client).await.unwrap() else {
        panic!("not a card");
    };
    assert_eq!((card.brand.as_str(), card.last4.as_str()), ("Visa", "4242"));
    assert_eq!((card.exp_month, card.exp_year), (8, 2027));
    assert_eq!(card.customer.as_ref().unwrap().id(), &customer.id);
}

#[tokio::test]
#[ignore = "needs localstripe: .ci/run servers"]
async fn a_card_is_attached_by_its_details_read_changed_and_deleted() {
    let server = Server::localstripe();
    let client = server.client();
    let customer = customer(&client).await;
    let jenny = details(CARD).name("Jenny Rosen").address_city("Zürich");
    let source = payment_sources::create(&customer.id, jenny).send(&client);
    let PaymentSource::Card(created) = source.await.unwrap() else {
        panic!("not a card");
    };
    assert_eq!(created.address_city.as_deref(), Some("Zürich"));
    let id = created.id.as_str();

    let source = payment_sources::retrieve(&customer.id, id).send(&client);
    let PaymentSource::Card(retrieved) = source.await.unwrap() else {
        panic!("not a card");
    };
    assert_eq!(format!("{retrieved:?}"), format!("{created:?}"));

    let update = payment_sources::update(&customer.id, id)
        .name("Jenny & Co")
        .metadata([("a&b", "1 + 1"), ("ünter", "😀")]);
    let customer::Source::Card(updated) = update.send(&client).await.unwrap() else {
        panic!("not a card");
    };
    assert_eq!(updated.name.as_deref(), Some("Jenny & Co"));
    let metadata = updated.metadata.as_ref().unwrap();
    assert_eq!(metadata.get("ünter").map(String::as_str), Some("😀"));

    // localstripe decodes a key before it looks for brackets in it.
    let brackets = payment_sources::update(&customer.id, id).metadata([("a[b]", "c")]);
    let error = brackets.send(&client).await.unwrap_err();
    assert_eq!(
        (error.status(), error.message()),
        (Some(400), "Bad request")
    );

    let list = payment_sources::list(&customer.id)
        .object("card")
        .send(&client);
    let list = list.await.unwrap();
    assert_eq!((list.data.len(), list.has_more), (1, false));

    let deleted = payment_sources::delete(&customer.id, id).send(&client);
    let MaybeDeleted::Present(PaymentSource::Unknown(deleted)) = deleted.await.unwrap() else {
        panic!("localstripe answered with the customer so far");
    };
    assert_eq!(deleted.decode::<Customer>().unwrap().id, customer.id);
    let gone = payment_sources::retrieve(&customer.id, id).send(&client);
    let gone = gone.await.unwrap_err();
    assert_eq!(
        (gone.kind(), gone.status()),
        (ErrorKind::NotFound, Some(404))
    );
    let list = payment_sources::list(&customer.id).send(&client);
    assert!(list.await.unwrap().data.is_empty());
}

#[tokio::test]
#[ignore = "needs localstripe: .ci/run servers"]
async fn a_card_is_charged_and_refunded() {
    let server = Server::localstripe();
    let client = server.client();
    let customer = customer(&client).await;
    let card = card(&client, &customer.id).await;

    let request = charges::create()
        .amount(1900)
        .currency("eur")
        .customer(&customer.id)
        .source(&card);
    let charge = lacking::<Charge>(request.send(&client).await, "amount_captured");
    assert_eq!(charge.get(|charge| &charge.amount), Some(&1900));
    assert!(charge.get(|charge| &charge.status).unwrap().as_str() == "succeeded");
    let id = charge.get(|charge| &charge.id).unwrap();

    let refund = refunds::create().charge(id).amount(700).send(&client);
    let refund = refund.await.unwrap();
    assert_eq!(
        (refund.amount, refund.status.as_deref()),
        (700, Some("succeeded"))
    );
    let charge = lacking::<Charge>(charges::retrieve(id).send(&client).await, "amount_captured");
    assert_eq!(charge.get(|charge| &charge.amount_refunded), Some(&700));
}

#[tokio::test]
#[ignore = "needs localstripe: .ci/run servers"]
async fn a_payment_intent_is_confirmed_captured_or_canceled() {
    let server = Server::localstripe();
    let client = server.client();
    let customer = customer(&client).await;
    let card = card(&client, &customer.id).await;

    let intent = payment_intents::create(1900, "eur")
        .customer(&customer.id)
        .payment_method(&card)
        .capture_method(payment_intent::CaptureMethod::Manual)
        .send(&client);
    let intent = intent.await.unwrap();
    assert_eq!(intent.status, payment_intent::Status::RequiresConfirmation);
    let confirmed = payment_intents::confirm(&intent.id).send(&client);
    assert_eq!(
        confirmed.await.unwrap().status,
        payment_intent::Status::RequiresCapture
    );
    let captured = payment_intents::capture(&intent.id).send(&client);
    assert_eq!(
        captured.await.unwrap().status,
        payment_intent::Status::Succeeded
    );

    let other = payment_intents::create(100, "eur")
        .send(&client)
        .await
        .unwrap();
    let canceled = payment_intents::cancel(&other.id)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(canceled.status, payment_intent::Status::Canceled);
}

#[tokio::test]
#[ignore = "needs localstripe: .ci/run servers"]
async fn a_card_that_is_declined_and_a_wrong_one_are_errors() {
    let server = Server::localstripe();
    let client = server.client();
    let customer = customer(&client).await;
    let declined = payment_sources::create(&customer.id, details("4000000000000002")).send(&client);
    let declined = declined.await.unwrap_err();
    // localstripe calls the type of every error `invalid_request_error`.
    assert_eq!(declined.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        (declined.status(), declined.code()),
        (Some(402), Some("card_declined"))
    );
    assert_eq!(declined.message(), "Your card was declined.");
    let wrong = payment_sources::create(&customer.id, details("4242")).send(&client);
    assert_eq!(wrong.await.unwrap_err().status(), Some(400));
}

#[tokio::test]
#[ignore = "needs localstripe: .ci/run servers"]
async fn customers_are_listed_page_by_page() {
    let server = Server::localstripe();
    let client = server.client();
    let mut created = Vec::new();
    for _ in 0..5 {
        created.push(customer(&client).await.id);
    }
    let mut stream = customers::list().limit(2).stream(&client);
    let mut listed = Vec::new();
    while let Some(customer) = stream.try_next().await.unwrap() {
        listed.push(customer.id);
    }
    created.sort();
    listed.sort();
    assert_eq!(listed, created);

    let deleted = customers::delete(&created[0]).send(&client).await.unwrap();
    assert_eq!(deleted.id, created[0]);
}
