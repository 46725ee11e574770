//! stripe-stateful-mock: retries, idempotency, declines, connected accounts, and lists from the end.

use stripe::customers::payment_sources;
use stripe::{Client, Customer, Error, ErrorKind, PaymentSource, accounts, charges, customers};

use crate::server::Server;

/// Charges a token. The server takes several, divided by `|`: one for each try.
fn charge(token: &str) -> charges::CreateRequest {
    charges::create().amount(1900).currency("usd").source(token)
}

async fn customer(client: &Client) -> Result<Customer, Error> {
    customers::create()
        .email("jenny@example.com")
        .send(client)
        .await
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn too_many_requests_are_tried_again_if_that_is_wanted() {
    let server = Server::stateful_mock();
    let client = server.settings().max_retries(2).build().unwrap();
    let error = charge("tok_429|tok_visa|once")
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::RateLimit, 1));
    assert_eq!(error.code(), Some("rate_limit"));

    let eager = server.settings().max_retries(2).retry_rate_limits(true);
    let eager = eager.build().unwrap();
    let response = charge("tok_429|tok_visa|twice")
        .send(&eager)
        .with_response()
        .await
        .unwrap();
    assert_eq!(response.tries(), 2);
    assert!(!response.is_replayed());
    assert_eq!(response.value.amount, 1900);
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn a_failure_of_the_server_is_tried_again_with_the_same_key() {
    let server = Server::stateful_mock();
    let client = server.settings().max_retries(1).build().unwrap();
    // The card would be taken the second time. But the key is the same, so the server answers as it did before.
    let error = charge("tok_500|tok_visa|same-key")
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(500)));
    assert_eq!(error.tries(), 2);
    assert_eq!(error.headers().unwrap()["idempotent-replayed"], "true");
    // Another call has another key.
    let charge = charge("tok_500|tok_visa|same-key")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(charge.status.as_str(), "succeeded");
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn a_key_gives_the_same_answer_again_and_takes_no_other_parameters() {
    let server = Server::stateful_mock();
    let client = server.client();
    let send = || {
        charge("tok_visa")
            .idempotency_key("order-6735")
            .send(&client)
            .with_response()
    };
    let (first, again) = (send().await.unwrap(), send().await.unwrap());
    assert_eq!((first.is_replayed(), again.is_replayed()), (false, true));
    assert_eq!(first.value.id, again.value.id);
    assert_ne!(first.request_id(), again.request_id());
    let others = charge("tok_mastercard").idempotency_key("order-6735");
    let error = others.send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Idempotency);
    assert_eq!(error.idempotency_key(), Some("order-6735"));
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn a_decline_says_why() {
    let server = Server::stateful_mock();
    let client = server.client();
    for (token, code, decline_code, param) in [
        (
            "tok_chargeDeclined",
            "card_declined",
            Some("generic_decline"),
            None,
        ),
        (
            "tok_chargeDeclinedInsufficientFunds",
            "card_declined",
            Some("insufficient_funds"),
            None,
        ),
        (
            "tok_chargeDeclinedFraudulent",
            "card_declined",
            Some("fraudulent"),
            None,
        ),
        (
            "tok_chargeDeclinedIncorrectCvc",
            "incorrect_cvc",
            None,
            Some("cvc"),
        ),
        (
            "tok_chargeDeclinedExpiredCard",
            "expired_card",
            None,
            Some("exp_month"),
        ),
        (
            "tok_chargeDeclinedProcessingError",
            "processing_error",
            None,
            None,
        ),
    ] {
        let error = charge(token).send(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::Card, Some(402)),
            "{token}"
        );
        assert_eq!(error.code(), Some(code), "{token}");
        assert_eq!(error.decline_code(), decline_code, "{token}");
        assert_eq!(error.param(), param, "{token}");
        assert!(error.request_id().unwrap().starts_with("req_"));
    }
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn a_connected_account_has_customers_of_its_own() {
    let server = Server::stateful_mock();
    let client = server.client();
    let account = accounts::create()
        .type_(accounts::create::Type::Custom)
        .send(&client)
        .await
        .unwrap();
    let theirs = customers::create()
        .stripe_account(account.id.as_str())
        .send(&client);
    let theirs = theirs.await.unwrap();
    let retrieved = customers::retrieve(&theirs.id)
        .stripe_account(account.id.as_str())
        .send(&client);
    retrieved.await.unwrap();
    let ours = customers::retrieve(&theirs.id)
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!(
        (ours.kind(), ours.param()),
        (ErrorKind::NotFound, Some("id"))
    );
    // The same by a client that always acts for the account.
    let acting = server
        .settings()
        .stripe_account(account.id.as_str())
        .build()
        .unwrap();
    let list = customers::list().send(&acting).await.unwrap();
    assert_eq!(list.data[0].id, theirs.id);
    assert!(
        customers::list()
            .send(&client)
            .await
            .unwrap()
            .data
            .is_empty()
    );
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn a_list_is_gone_through_from_its_end() {
    let server = Server::stateful_mock();
    let client = server.client();
    for _ in 0..5 {
        customer(&client).await.unwrap();
    }
    let all = customers::list().send(&client).await.unwrap().data;
    assert_eq!(all.len(), 5);
    let last = &all[4].id;
    let mut stream = customers::list()
        .limit(2)
        .ending_before(last.as_str())
        .stream(&client);
    let mut listed = Vec::new();
    while let Some(customer) = stream.try_next().await.unwrap() {
        listed.push(customer.id);
    }
    let backwards: Vec<_> = all[..4]
        .iter()
        .rev()
        .map(|customer| customer.id.clone())
        .collect();
    assert_eq!(listed, backwards);
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn a_cursor_that_leads_nowhere_is_not_found() {
    let server = Server::stateful_mock();
    let client = server.client();
    for (request, param) in [
        (
            customers::list().starting_after("cus_none"),
            "starting_after",
        ),
        (customers::list().ending_before("cus_none"), "ending_before"),
    ] {
        let error = request.stream(&client).try_next().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::NotFound, Some(404))
        );
        assert_eq!(error.code(), Some("resource_missing"));
        assert_eq!(error.param(), Some(param));
    }
}

#[tokio::test]
#[ignore = "needs stripe-stateful-mock: .ci/run servers"]
async fn a_card_is_attached_charged_and_detached() {
    let server = Server::stateful_mock();
    let client = server.client();
    let customer = customer(&client).await.unwrap();
    let source = payment_sources::create(&customer.id, "tok_mastercard").send(&client);
    let PaymentSource::Card(card) = source.await.unwrap() else {
        panic!("not a card");
    };
    assert_eq!(
        (card.brand.as_str(), card.last4.as_str()),
        ("MasterCard", "4444")
    );
    let charged = charges::create()
        .amount(100)
        .currency("usd")
        .customer(&customer.id)
        .send(&client);
    assert!(charged.await.unwrap().paid);
    let deleted = payment_sources::delete(&customer.id, card.id.as_str()).send(&client);
    assert!(deleted.await.unwrap().is_deleted());
    let gone = payment_sources::retrieve(&customer.id, card.id.as_str()).send(&client);
    assert_eq!(gone.await.unwrap_err().kind(), ErrorKind::NotFound);
}
