//! Bank accounts in the place of cards.

use stripe::customers::bank_accounts::create::source;
use stripe::{PaymentSource, accounts, customers};

use crate::{CARD, answering, assert_posted};

const BANK_ACCOUNT: &str = r#"{"id":"ba_1","object":"bank_account","account":null,
    "account_holder_name":"Jane Austen","account_holder_type":"company","account_type":null,
    "bank_name":"STRIPE TEST BANK","country":"US","currency":"usd","customer":"cus_1",
    "fingerprint":"1JWtPxqbdX5Gamtc","last4":"6789","metadata":{},"routing_number":"110000000",
    "status":"new"}"#;

fn details() -> source::BankAccount {
    source::BankAccount::new("000123456789", "US")
        .account_holder_type(source::bank_account::AccountHolderType::Company)
        .currency("usd")
        .routing_number("110000000")
}

const DETAILS: &str = "[object]=bank_account&SOURCE[account_number]=000123456789&SOURCE[country]=US\
     &SOURCE[account_holder_type]=company&SOURCE[currency]=usd&SOURCE[routing_number]=110000000";

fn form(key: &str) -> String {
    format!("SOURCE{DETAILS}").replace("SOURCE", key)
}

#[tokio::test]
async fn a_bank_account_is_created_from_its_details() {
    let (server, client) = answering(BANK_ACCOUNT);
    let source = customers::payment_sources::create("cus_1", details())
        .send(&client)
        .await
        .unwrap();
    assert_posted(&server, "/v1/customers/cus_1/sources", &form("source"));
    let PaymentSource::BankAccount(account) = source else {
        panic!("not a bank account: {source:?}");
    };
    assert_eq!(account.id, "ba_1");
    assert_eq!(account.currency.as_str(), "usd");
    assert_eq!(account.status, "new");
}

#[tokio::test]
async fn the_older_paths_take_the_same_details() {
    let (server, client) = answering(CARD);
    customers::cards::create("cus_1", details())
        .send(&client)
        .await
        .unwrap();
    assert_posted(&server, "/v1/customers/cus_1/cards", &form("source"));
    let (server, client) = answering(BANK_ACCOUNT);
    customers::bank_accounts::create("cus_1", details())
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        "/v1/customers/cus_1/bank_accounts",
        &form("source"),
    );
}

#[tokio::test]
async fn an_account_takes_a_token_where_it_takes_details() {
    let (server, client) = answering(BANK_ACCOUNT);
    accounts::external_accounts::create("acct_1", "btok_us")
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        "/v1/accounts/acct_1/external_accounts",
        "external_account=btok_us",
    );
}
