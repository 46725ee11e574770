//! Objects from their creation to their end, by the same rules for all resources.

use serde_json::{Value, json};
use stripe::Method;

use crate::api::{Api, id, ids};

#[tokio::test]
async fn an_object_is_created_retrieved_changed_and_deleted() {
    let api = Api::start().await;
    let params =
        json!({"name": "Jenny", "metadata": {"a": "1", "b": "2"}, "address": {"city": "Paris"}});
    let customer = api.post("/v1/customers", params).await;
    let path = format!("/v1/customers/{}", id(&customer));
    assert_eq!(api.get(&path).await, customer);
    assert_eq!(customer["address"]["city"], "Paris");

    let params = json!({"metadata": {"a": "", "c": "3"}, "email": "jenny@example.com", "address": {"line1": "1 Rue"}});
    let changed = api.post(&path, params).await;
    assert_eq!(changed["metadata"], json!({"b": "2", "c": "3"}));
    assert_eq!(
        (&changed["name"], &changed["email"]),
        (&json!("Jenny"), &json!("jenny@example.com"))
    );
    assert_eq!(
        (&changed["address"]["city"], &changed["address"]["line1"]),
        (&json!("Paris"), &json!("1 Rue"))
    );
    let cleared = api
        .post(&path, json!({"metadata": "", "address": ""}))
        .await;
    assert_eq!(cleared["metadata"], json!({}));
    assert_eq!(cleared["address"], Value::Null);
    assert_eq!(api.get(&path).await, cleared);

    let deleted = json!({"id": customer["id"], "object": "customer", "deleted": true});
    assert_eq!(api.delete(&path).await, deleted);
    // Customers can be looked at even then, but not be changed.
    assert_eq!(api.get(&path).await, deleted);
    let missing = (404, "resource_missing".to_owned());
    assert_eq!(api.refused(Method::Post, &path, json!({})).await, missing);
    assert_eq!(api.refused(Method::Delete, &path, json!({})).await, missing);
    assert!(ids(&api.get("/v1/customers").await).is_empty());
}

#[tokio::test]
async fn what_was_not_created_is_not_found() {
    let api = Api::start().await;
    let missing = (404, "resource_missing".to_owned());
    for path in [
        "/v1/coupons/SUMMER",
        "/v1/customers/cus_1",
        "/v1/customers/cus_1/sources",
        "/v1/prices/price_1",
    ] {
        assert_eq!(
            api.refused(Method::Get, path, json!({})).await,
            missing,
            "{path}"
        );
    }
    let params = json!({"customer": "cus_1", "items": [{"price": "price_1"}]});
    let refused = api.refused(Method::Post, "/v1/subscriptions", params).await;
    assert_eq!(refused, (400, "resource_missing".to_owned()));
    // What nobody can create is there.
    assert_eq!(api.get("/v1/balance").await["object"], "balance");
    assert_eq!(
        api.get("/v1/balance_transactions/txn_1").await["id"],
        "txn_1"
    );
}

#[tokio::test]
async fn ids_can_be_chosen_where_stripe_lets_them_be() {
    let api = Api::start().await;
    let coupon = api
        .post("/v1/coupons", json!({"id": "SUMMER", "percent_off": 25.5}))
        .await;
    assert_eq!(
        (&coupon["id"], &coupon["percent_off"]),
        (&json!("SUMMER"), &json!(25.5))
    );
    let again = api
        .refused(Method::Post, "/v1/coupons", json!({"id": "SUMMER"}))
        .await;
    assert_eq!(again, (400, "resource_already_exists".to_owned()));
    let deleted = api.delete("/v1/coupons/SUMMER").await;
    assert_eq!(deleted["deleted"], true);
    assert_eq!(
        api.refused(Method::Get, "/v1/coupons/SUMMER", json!({}))
            .await
            .0,
        404
    );
    api.post("/v1/coupons", json!({"id": "SUMMER"})).await;
}

#[tokio::test]
async fn a_subscription_has_items_that_are_objects_themselves() {
    let api = Api::start().await;
    let customer = api.post("/v1/customers", json!({"name": "Jenny"})).await;
    let price = json!({"currency": "eur", "unit_amount": 700, "product_data": {"name": "Tea"}, "recurring": {"interval": "month"}});
    let price = api.post("/v1/prices", price).await;
    assert_eq!(price["recurring"]["interval"], "month");
    let params = json!({
        "customer": customer["id"],
        "items": [{"price": price["id"], "quantity": 2}, {"price": price["id"]}],
        "metadata": {"plan": "gold"},
    });
    let subscription = api.post("/v1/subscriptions", params).await;
    assert_eq!(subscription["status"], "active");
    let items = &subscription["items"];
    assert_eq!(items["data"][0]["price"], price);
    assert_eq!(
        (
            &items["data"][0]["quantity"],
            items["data"].as_array().unwrap().len()
        ),
        (&json!(2), 2)
    );
    let path = format!("/v1/subscriptions/{}", id(&subscription));
    assert_eq!(api.get(&path).await, subscription);

    let [first, second] = ids(items)[..] else {
        panic!("{items}");
    };
    let item = format!("/v1/subscription_items/{first}");
    assert_eq!(api.get(&item).await["subscription"], subscription["id"]);
    api.post(&item, json!({"quantity": 5})).await;
    let params =
        json!({"items": [{"id": second, "deleted": true}, {"price": price["id"], "quantity": 9}]});
    let changed = api.post(&path, params).await;
    let quantities: Vec<_> = changed["items"]["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["quantity"])
        .collect();
    assert_eq!(quantities, [9, 5]);
    let params = json!({"subscription": subscription["id"]});
    let listed = api
        .call(Method::Get, "/v1/subscription_items", params)
        .await
        .unwrap();
    assert_eq!(listed["data"], changed["items"]["data"]);
    // A list inside an object says where the rest of it is.
    let url = changed["items"]["url"].as_str().unwrap();
    assert_eq!(
        url,
        format!("/v1/subscription_items?subscription={}", id(&subscription))
    );

    let canceled = api.delete(&path).await;
    assert_eq!(canceled["status"], "canceled");
    assert!(canceled["canceled_at"].is_i64());
    assert_eq!(api.get(&path).await["status"], "canceled");
    assert!(ids(&api.get("/v1/subscriptions").await).is_empty());
    let all = api
        .call(Method::Get, "/v1/subscriptions", json!({"status": "all"}))
        .await
        .unwrap();
    assert_eq!(ids(&all), [id(&subscription)]);
}

#[tokio::test]
async fn an_invoice_goes_its_way() {
    let api = Api::start().await;
    let customer = api
        .post("/v1/customers", json!({"email": "jenny@example.com"}))
        .await;
    let params = json!({"customer": customer["id"], "description": "Tea", "auto_advance": false});
    let invoice = api.post("/v1/invoices", params.clone()).await;
    assert_eq!(
        (&invoice["status"], &invoice["description"]),
        (&json!("draft"), &json!("Tea"))
    );
    let path = format!("/v1/invoices/{}", id(&invoice));
    assert_eq!(
        api.post(&path, json!({"description": "Coffee"})).await["description"],
        "Coffee"
    );
    assert_eq!(
        api.post(&format!("{path}/finalize"), json!({})).await["status"],
        "open"
    );
    assert_eq!(
        api.post(&format!("{path}/pay"), json!({})).await["status"],
        "paid"
    );
    assert_eq!(api.get(&path).await["status"], "paid");
    let draft = api.post("/v1/invoices", params).await;
    let listed = api
        .call(Method::Get, "/v1/invoices", json!({"status": "draft"}))
        .await
        .unwrap();
    assert_eq!(ids(&listed), [id(&draft)]);
    api.delete(&format!("/v1/invoices/{}", id(&draft))).await;
    assert_eq!(ids(&api.get("/v1/invoices").await), [id(&invoice)]);

    let params = json!({"expand": ["customer"]});
    let expanded = api.call(Method::Get, &path, params).await.unwrap();
    assert_eq!(expanded["customer"], customer);
}

#[tokio::test]
async fn settings_are_there_and_can_be_changed() {
    let api = Api::start().await;
    let before = api.get("/v1/tax/settings").await;
    let params = json!({"defaults": {"tax_code": "txcd_10000000"}});
    let changed = api.post("/v1/tax/settings", params).await;
    assert_ne!(before, changed);
    assert_eq!(api.get("/v1/tax/settings").await, changed);
}

#[tokio::test]
async fn version_2_goes_by_the_same_rules() {
    let api = Api::start().await;
    let params = json!({"display_name": "Tea", "contact_email": "tea@example.com", "metadata": {"a": "1", "b": "2"}});
    let account = api.post("/v2/core/accounts", params).await;
    assert_eq!(
        (&account["object"], &account["display_name"]),
        (&json!("v2.core.account"), &json!("Tea"))
    );
    let path = format!("/v2/core/accounts/{}", id(&account));
    let params = json!({"metadata": {"a": null}});
    let changed = api.post(&path, params).await;
    assert_eq!(changed["metadata"], json!({"b": "2"}));
    assert_eq!(changed["contact_email"], "tea@example.com");
    assert_eq!(changed["display_name"], "Tea");
    assert_eq!(
        api.post(&format!("{path}/close"), json!({})).await["closed"],
        true
    );

    let person = api
        .post(&format!("{path}/persons"), json!({"given_name": "Jenny"}))
        .await;
    assert_eq!(person["account"], account["id"]);
    let at = format!("{path}/persons/{}", id(&person));
    let deleted = api.delete(&at).await;
    assert_eq!(
        deleted,
        json!({"id": person["id"], "object": "v2.core.account_person"})
    );
    let gone = api.refused(Method::Get, &at, json!({})).await;
    assert_eq!(gone, (404, "not_found".to_owned()));
}

#[tokio::test]
async fn a_payment_goes_its_way() {
    let api = Api::start().await;
    let customer = api.post("/v1/customers", json!({"name": "Jenny"})).await;
    let params = json!({"type": "card", "card": {"token": "tok_visa"}});
    let method = api.post("/v1/payment_methods", params).await;
    assert_eq!(
        (&method["type"], &method["customer"]),
        (&json!("card"), &Value::Null)
    );
    let at = format!("/v1/payment_methods/{}", id(&method));
    let params = json!({"customer": customer["id"]});
    let attached = api.post(&format!("{at}/attach"), params).await;
    assert_eq!(attached["customer"], customer["id"]);
    let path = format!("/v1/customers/{}/payment_methods", id(&customer));
    assert_eq!(ids(&api.get(&path).await), [id(&method)]);

    let params = json!({
        "amount": 1900,
        "currency": "EUR",
        "customer": customer["id"],
        "payment_method": method["id"],
        "payment_method_types": ["card"],
    });
    let intent = api.post("/v1/payment_intents", params).await;
    assert_eq!(
        (&intent["amount"], &intent["currency"]),
        (&json!(1900), &json!("eur"))
    );
    assert_eq!(intent["status"], "requires_payment_method");
    let secret = intent["client_secret"].as_str().unwrap();
    assert!(
        secret.starts_with(&format!("{}_secret_", id(&intent))),
        "{secret}"
    );
    let path = format!("/v1/payment_intents/{}", id(&intent));
    assert_eq!(
        api.post(&format!("{path}/confirm"), json!({})).await["status"],
        "succeeded"
    );
    let params = json!({"expand": ["payment_method.customer"]});
    let expanded = api.call(Method::Get, &path, params).await.unwrap();
    assert_eq!(expanded["payment_method"]["customer"], customer);
    let deleted = api
        .delete(&format!("/v1/customers/{}", id(&customer)))
        .await;
    let params = json!({"expand": ["customer"]});
    let expanded = api.call(Method::Get, &path, params).await.unwrap();
    assert_eq!(expanded["customer"], deleted);

    assert_eq!(
        api.post(&format!("{at}/detach"), json!({})).await["customer"],
        Value::Null
    );
    let canceled = api.post(&format!("{path}/cancel"), json!({})).await;
    assert_eq!(canceled["status"], "canceled");
    assert!(canceled["canceled_at"].is_i64());
}

#[tokio::test]
async fn a_refund_refers_to_its_charge() {
    let api = Api::start().await;
    let params = json!({"amount": 500, "currency": "usd", "source": "tok_visa", "capture": false});
    let charge = api.post("/v1/charges", params).await;
    let path = format!("/v1/charges/{}", id(&charge));
    let captured = api.post(&format!("{path}/capture"), json!({})).await;
    assert_eq!(
        (&captured["captured"], &captured["status"]),
        (&json!(true), &json!("succeeded"))
    );
    let params = json!({"charge": charge["id"], "amount": 200});
    let refund = api.post("/v1/refunds", params).await;
    assert_eq!(
        (&refund["charge"], &refund["amount"]),
        (&charge["id"], &json!(200))
    );
    assert_eq!(
        ids(&api.get(&format!("{path}/refunds")).await),
        [id(&refund)]
    );
    let params = json!({"expand": ["refunds"]});
    let expanded = api.call(Method::Get, &path, params).await.unwrap();
    assert_eq!(expanded["refunds"]["data"], json!([refund]));
    assert_eq!(expanded["refunds"]["url"], format!("{path}/refunds"));
}
