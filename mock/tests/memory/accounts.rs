//! Cards and bank accounts of connected accounts, and accounts apart from each other.

use serde_json::json;
use stripe::Method;

use crate::api::{Api, id, ids};

#[tokio::test]
async fn an_account_has_a_default_for_each_currency() {
    let api = Api::start().await;
    let account = api
        .post("/v1/accounts", json!({"type": "custom", "country": "US"}))
        .await;
    let path = format!("/v1/accounts/{}/external_accounts", id(&account));
    let bank = json!({"object": "bank_account", "country": "US", "currency": "usd", "account_number": "000123456789"});
    let first = api.post(&path, json!({"external_account": bank})).await;
    assert_eq!(first["object"], "bank_account");
    assert_eq!(
        (&first["last4"], &first["account"]),
        (&json!("6789"), &account["id"])
    );
    assert_eq!(first["default_for_currency"], true);
    let second = api
        .post(&path, json!({"external_account": "btok_us_verified"}))
        .await;
    assert_eq!(second["default_for_currency"], false);
    let card = json!({"object": "card", "number": "4000056655665556", "exp_month": 1, "exp_year": 2030, "currency": "eur"});
    let card = api.post(&path, json!({"external_account": card})).await;
    assert_eq!(card["default_for_currency"], true);

    assert_eq!(
        ids(&api.get(&path).await),
        [id(&card), id(&second), id(&first)]
    );
    let banks = api
        .call(Method::Get, &path, json!({"object": "bank_account"}))
        .await
        .unwrap();
    assert_eq!(ids(&banks), [id(&second), id(&first)]);

    let at = |which| format!("{path}/{}", id(which));
    api.post(
        &at(&second),
        json!({"default_for_currency": true, "metadata": {"a": "1"}}),
    )
    .await;
    assert_eq!(api.get(&at(&first)).await["default_for_currency"], false);
    // The older path leads to the same.
    let older = format!(
        "/v1/accounts/{}/bank_accounts/{}",
        id(&account),
        id(&second)
    );
    assert_eq!(api.get(&older).await["metadata"], json!({"a": "1"}));
    let deleted = api.delete(&at(&first)).await;
    assert_eq!(deleted["deleted"], true);
    assert_eq!(deleted["object"], "bank_account");
    let gone = api.refused(Method::Get, &at(&first), json!({})).await;
    assert_eq!(gone, (404, "resource_missing".to_owned()));
}

#[tokio::test]
async fn an_account_may_come_with_its_bank_account() {
    let api = Api::start().await;
    let bank = json!({"object": "bank_account", "country": "US", "currency": "usd", "account_number": "000123456789"});
    let account = api
        .post(
            "/v1/accounts",
            json!({"type": "custom", "external_account": bank}),
        )
        .await;
    let path = format!("/v1/accounts/{}/external_accounts", id(&account));
    let listed = api.get(&path).await;
    assert_eq!(listed["data"][0]["account"], account["id"]);
    let path = format!("/v1/accounts/{}", id(&account));
    let params = json!({"expand": ["external_accounts"]});
    let expanded = api.call(Method::Get, &path, params).await.unwrap();
    assert_eq!(expanded["external_accounts"]["data"], listed["data"]);
}

#[tokio::test]
async fn accounts_do_not_see_each_others_objects() {
    let api = Api::start().await;
    let customer = stripe::customers::create().stripe_account("acct_1");
    let customer = customer.send(&api.client).await.unwrap();
    let retrieve = stripe::customers::retrieve(&customer.id);
    assert!(
        retrieve
            .clone()
            .stripe_account("acct_1")
            .send(&api.client)
            .await
            .is_ok()
    );
    for elsewhere in [retrieve.clone(), retrieve.stripe_account("acct_2")] {
        let error = elsewhere.send(&api.client).await.unwrap_err();
        assert_eq!(error.status(), Some(404));
    }
    assert_eq!(api.mock.requests().len(), 4);
}
