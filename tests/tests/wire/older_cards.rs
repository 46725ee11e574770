//! The cards of a customer, under the older `/cards`.

use stripe::customers::cards;
use stripe::customers::cards::create::source;
use stripe::{DeletedPaymentSource, MaybeDeleted, PaymentSource};

use crate::{
    CARD, DELETED_CARD, LIST, RETRIEVED_CARD, UPDATED_CARD, answering, assert_asked, assert_posted,
};

const CUSTOMER: &str = "cus_NhD8HD2bY8dP3V";
const CARDS: &str = "/v1/customers/cus_NhD8HD2bY8dP3V/cards";
const ID: &str = "card_1MvoiELkdIwHu7ixOeFGbN9D";

#[tokio::test]
async fn a_card_is_created_from_a_token() {
    let (server, client) = answering(CARD);
    let source = cards::create(CUSTOMER, "tok_visa")
        .send(&client)
        .await
        .unwrap();
    assert_posted(&server, CARDS, "source=tok_visa");
    assert!(matches!(source, PaymentSource::Card(_)));
}

#[tokio::test]
async fn a_card_is_created_from_its_details() {
    let (server, client) = answering(CARD);
    let details = source::Card::new("4242424242424242", 8, 2027).cvc("314");
    cards::create(CUSTOMER, details)
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        CARDS,
        "source[object]=card&source[number]=4242424242424242&source[exp_month]=8&source[exp_year]=2027\
         &source[cvc]=314",
    );
}

#[tokio::test]
async fn a_card_is_retrieved() {
    let (server, client) = answering(RETRIEVED_CARD);
    let card = cards::retrieve(CUSTOMER, ID).send(&client).await.unwrap();
    assert_asked(&server, &format!("GET {CARDS}/{ID}"));
    assert_eq!(card.id, ID);
    assert_eq!((card.exp_month, card.exp_year), (4, 2024));
    assert_eq!(card.cvc_check, None);
    assert_eq!(*card.customer.unwrap().id(), *CUSTOMER);
}

#[tokio::test]
async fn a_card_is_updated() {
    let (server, client) = answering(UPDATED_CARD);
    cards::update(CUSTOMER, ID)
        .exp_month("4")
        .exp_year("2031")
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        &format!("{CARDS}/{ID}"),
        "exp_month=4&exp_year=2031",
    );
}

/// `-d limit=3` of a GET, as the documentation asks with curl.
#[tokio::test]
async fn cards_are_listed() {
    let (server, client) = answering(LIST);
    let list = cards::list(CUSTOMER).limit(3).send(&client).await.unwrap();
    assert_asked(&server, &format!("GET {CARDS}?limit=3"));
    assert_eq!(list.data.len(), 1);
    assert_eq!(list.data[0].id, ID);
    assert_eq!(list.data[0].last4, "4242");
    assert!(!list.has_more);
    assert_eq!(list.url, CARDS);
}

#[tokio::test]
async fn a_list_is_asked_for_from_a_cursor_on() {
    let (server, client) = answering(LIST);
    cards::list(CUSTOMER)
        .starting_after(ID)
        .limit(10)
        .send(&client)
        .await
        .unwrap();
    assert_asked(
        &server,
        &format!("GET {CARDS}?starting_after={ID}&limit=10"),
    );
    let (server, client) = answering(LIST);
    cards::list(CUSTOMER)
        .ending_before(ID)
        .send(&client)
        .await
        .unwrap();
    assert_asked(&server, &format!("GET {CARDS}?ending_before={ID}"));
}

#[tokio::test]
async fn a_card_is_deleted() {
    let (server, client) = answering(DELETED_CARD);
    let deleted = cards::delete(CUSTOMER, ID).send(&client).await.unwrap();
    assert_asked(&server, &format!("DELETE {CARDS}/{ID}"));
    assert!(matches!(
        deleted,
        MaybeDeleted::Deleted(DeletedPaymentSource::DeletedCard(_))
    ));
}
