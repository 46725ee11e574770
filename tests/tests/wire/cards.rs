//! The cards of a customer, under `/sources`.

use stripe::customer::Source;
use stripe::customers::payment_sources;
use stripe::customers::payment_sources::create::source;
use stripe::{DeletedPaymentSource, MaybeDeleted, PaymentSource};

use crate::{CARD, DELETED_CARD, UPDATED_CARD, answering, assert_asked, assert_posted};

const CUSTOMER: &str = "cus_9s6XGDTHzA66Po";
const SOURCES: &str = "/v1/customers/cus_9s6XGDTHzA66Po/sources";

/// `-d source=tok_visa`, as the documentation asks with curl.
#[tokio::test]
async fn a_card_is_created_from_a_token() {
    let (server, client) = answering(CARD);
    let source = payment_sources::create(CUSTOMER, "tok_visa")
        .send(&client)
        .await
        .unwrap();
    assert_posted(&server, SOURCES, "source=tok_visa");

    let PaymentSource::Card(card) = source else {
        panic!("not a card: {source:?}");
    };
    assert_eq!(card.id, "card_1NGTaT2eZvKYlo2CZWSctn5n");
    assert_eq!(card.brand, "Visa");
    assert_eq!(card.funding.to_string(), "credit");
    assert_eq!(card.last4, "4242");
    assert_eq!((card.exp_month, card.exp_year), (8, 2024));
    assert_eq!(card.country.as_deref(), Some("US"));
    assert_eq!(card.cvc_check.as_deref(), Some("pass"));
    assert_eq!(card.fingerprint.as_deref(), Some("Xt5EWLLDS7FJjR1c"));
    assert_eq!(*card.customer.as_ref().unwrap().id(), *CUSTOMER);
    assert_eq!(card.metadata.as_ref().unwrap().len(), 0);
    assert_eq!(card.address_city, None);
    assert_eq!(card.name, None);
    assert_eq!(card.tokenization_method, None);
}

#[tokio::test]
async fn a_card_is_created_from_its_details() {
    let (server, client) = answering(CARD);
    let details = source::Card::new("4242424242424242", 8, 2027)
        .cvc("314")
        .name("Jenny Rosen")
        .address_city("Zürich")
        .metadata([("kind", "dictionary")]);
    payment_sources::create(CUSTOMER, details)
        .metadata([("order", "6735")])
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        SOURCES,
        "source[object]=card&source[number]=4242424242424242&source[exp_month]=8&source[exp_year]=2027\
         &source[cvc]=314&source[name]=Jenny%20Rosen&source[address_city]=Z%C3%BCrich\
         &source[metadata][kind]=dictionary&metadata[order]=6735",
    );
}

/// `-d name="Jenny Rosen"`, as the documentation asks with curl.
#[tokio::test]
async fn a_card_is_updated() {
    let (server, client) = answering(UPDATED_CARD);
    let source = payment_sources::update("acct_1032D82eZvKYlo2C", "card_1NBLeN2eZvKYlo2CIq1o7Pzs")
        .name("Jenny Rosen")
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        "/v1/customers/acct_1032D82eZvKYlo2C/sources/card_1NBLeN2eZvKYlo2CIq1o7Pzs",
        "name=Jenny%20Rosen",
    );
    let Source::Card(card) = source else {
        panic!("not a card: {source:?}");
    };
    assert_eq!(card.name.as_deref(), Some("Jenny Rosen"));
    assert_eq!(
        *card.account.as_ref().unwrap().id(),
        *"acct_1032D82eZvKYlo2C"
    );
    assert!(card.customer.is_none());
}

/// Months and years are text where a card is updated.
#[tokio::test]
async fn every_parameter_of_an_update_is_sent() {
    let (server, client) = answering(UPDATED_CARD);
    payment_sources::update("cus_1", "card_1")
        .address_city("Bern")
        .address_country("CH")
        .address_line1("Gasse 1")
        .address_line2("c/o A & B")
        .address_state("BE")
        .address_zip("3011")
        .exp_month("08")
        .exp_year("2031")
        .metadata([("a[b]", "1 2"), ("gone", "")])
        .name("Jenny")
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        "/v1/customers/cus_1/sources/card_1",
        "address_city=Bern&address_country=CH&address_line1=Gasse%201&address_line2=c%2Fo%20A%20%26%20B\
         &address_state=BE&address_zip=3011&exp_month=08&exp_year=2031\
         &metadata[a%5Bb%5D]=1%202&metadata[gone]=&name=Jenny",
    );
}

#[tokio::test]
async fn all_metadata_of_a_card_is_cleared() {
    let (server, client) = answering(UPDATED_CARD);
    payment_sources::update("cus_1", "card_1")
        .clear_metadata()
        .send(&client)
        .await
        .unwrap();
    assert_posted(&server, "/v1/customers/cus_1/sources/card_1", "metadata=");
}

#[tokio::test]
async fn a_deleted_card_is_told_from_a_card() {
    let id = "card_1NGTaT2eZvKYlo2CZWSctn5n";
    let (server, client) = answering(DELETED_CARD);
    let deleted = payment_sources::delete("acct_1032D82eZvKYlo2C", id)
        .send(&client)
        .await
        .unwrap();
    assert_asked(
        &server,
        "DELETE /v1/customers/acct_1032D82eZvKYlo2C/sources/card_1NGTaT2eZvKYlo2CZWSctn5n",
    );
    assert!(deleted.is_deleted());
    assert_eq!(deleted.id(), Some(id));
    let MaybeDeleted::Deleted(DeletedPaymentSource::DeletedCard(card)) = deleted else {
        panic!("not a deleted card: {deleted:?}");
    };
    assert_eq!(card.id, id);

    // A source that is not gone at once answers as itself.
    let (_server, client) = answering(CARD);
    let kept = payment_sources::delete(CUSTOMER, id)
        .send(&client)
        .await
        .unwrap();
    assert!(!kept.is_deleted());
    assert!(matches!(kept.into_present(), Some(PaymentSource::Card(_))));
}

/// The same operation under its other official name.
#[tokio::test]
async fn a_source_is_detached() {
    let (server, client) = answering(DELETED_CARD);
    stripe::sources::detach("cus_1", "card_1")
        .send(&client)
        .await
        .unwrap();
    assert_asked(&server, "DELETE /v1/customers/cus_1/sources/card_1");
}

#[tokio::test]
async fn a_kind_of_source_that_is_not_known_is_no_error() {
    let (_server, client) = answering(r#"{"id":"wal_1","object":"wallet","colour":"red"}"#);
    let source = payment_sources::retrieve("cus_1", "wal_1")
        .send(&client)
        .await
        .unwrap();
    let PaymentSource::Unknown(object) = source else {
        panic!("{source:?}");
    };
    assert_eq!(
        object.as_str(),
        r#"{"id":"wal_1","object":"wallet","colour":"red"}"#
    );
}

/// A request can be looked at without a client.
#[test]
fn a_request_shows_what_it_will_send() {
    let request = payment_sources::create("cus_/?#", "tok_visa");
    assert_eq!(request.method().as_str(), "POST");
    assert_eq!(request.path(), "/v1/customers/cus_%2F%3F%23/sources");
    assert_eq!(request.template(), Some("/v1/customers/{customer}/sources"));
    assert_eq!(request.query(), None);
    assert_eq!(request.body().as_deref(), Some("source=tok_visa"));
}
