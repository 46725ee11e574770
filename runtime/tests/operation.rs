//! Emitted code, as the generator writes it, against the runtime: request values without a client.

use stripe_runtime::{
    Base, Body, Expand, Field, List, Method, Operation, Place, REQUIRED, Record, Request, Shape,
    Value, blank, operation,
};

#[derive(Clone)]
struct Card {
    id: String,
}

impl Record for Card {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "card",
            constants: &[],
            fields: &[Field("id", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { id: blank() }
    }

    fn field(&self, _: usize) -> &dyn Place {
        &self.id
    }

    fn field_mut(&mut self, _: usize) -> &mut dyn Place {
        &mut self.id
    }
}

impl Card {
    const CUSTOMER: Expand<Card, ()> = Expand::new("customer");
}

operation! {
    /// The request of [`create`].
    struct CreateRequest -> Card, expand;
}

fn create(customer: &str, source: impl Into<Value>) -> CreateRequest {
    CreateRequest(
        Request::new(
            &Operation {
                id: "PostCustomersCustomerSources",
                method: Method::Post,
                path: "/v1/customers/{customer}/sources",
                base: Base::Api,
                body: Body::Form,
                version: "2026-05-27.dahlia",
            },
            &[customer],
        )
        .with("source", source),
    )
}

operation! {
    /// The request of [`list`].
    struct ListRequest -> List<Card>, paged, expand;
}

fn list(customer: &str) -> ListRequest {
    ListRequest(Request::new(
        &Operation {
            id: "GetCustomersCustomerCards",
            method: Method::Get,
            path: "/v1/customers/{customer}/cards",
            base: Base::Api,
            body: Body::Query,
            version: "2026-05-27.dahlia",
        },
        &[customer],
    ))
}

impl ListRequest {
    fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }
}

operation! {
    /// The request of [`meter`].
    struct MeterRequest -> (), error = Card;
}

fn meter() -> MeterRequest {
    MeterRequest(Request::new(
        &Operation {
            id: "PostV2BillingMeterEvents",
            method: Method::Post,
            path: "/v2/billing/meter_events",
            base: Base::Api,
            body: Body::Json,
            version: "2026-05-27.dahlia",
        },
        &[],
    ))
}

operation! {
    /// A quote's PDF.
    struct PdfRequest -> download;
}

#[test]
fn a_form_request_can_be_inspected() {
    let request = create("cus_123", "tok_visa")
        .expand(Card::CUSTOMER)
        .idempotency_key("k");
    assert_eq!(request.method(), Method::Post);
    assert_eq!(request.path(), "/v1/customers/cus_123/sources");
    assert_eq!(request.query(), None);
    assert_eq!(
        request.body().as_deref(),
        Some("source=tok_visa&expand[0]=customer")
    );
    assert_eq!(request.template(), Some("/v1/customers/{customer}/sources"));
    assert_eq!(request.base().url(), "https://api.stripe.com");
}

#[test]
fn a_get_has_its_parameters_in_the_query() {
    let request = list("cus_123")
        .limit(3)
        .expand(Card::CUSTOMER)
        .param("new thing", "x y");
    assert_eq!(request.body(), None);
    assert_eq!(
        request.query().as_deref(),
        Some("limit=3&new%20thing=x%20y&expand[0]=data.customer")
    );
    assert_eq!(list("cus_123").query(), None);
}

#[test]
fn a_v2_post_is_json() {
    assert_eq!(meter().body().as_deref(), Some("{}"));
    assert_eq!(meter().param("n", 1).body().as_deref(), Some(r#"{"n":1}"#));
}

#[test]
fn an_id_stays_in_its_segment() {
    assert_eq!(
        create("cus_1/../x?y=1", "tok").path(),
        "/v1/customers/cus_1%2F..%2Fx%3Fy%3D1/sources"
    );
}

#[test]
fn printing_a_request_shows_no_secret() {
    let request = create("cus_1", Value::secret("4242424242424242")).api_key("sk_test_hidden");
    let printed = format!("{request:?}");
    assert!(
        !printed.contains("4242") && !printed.contains("hidden"),
        "{printed}"
    );
    assert!(printed.contains("/v1/customers/cus_1/sources"), "{printed}");
}

#[test]
fn requests_and_calls_move_between_threads() {
    fn sendable<T: Send + Sync>() {}
    sendable::<CreateRequest>();
    sendable::<stripe_runtime::Client>();
    sendable::<stripe_runtime::Error>();
    fn movable<T: Send>() {}
    movable::<stripe_runtime::Call<Card>>();
    movable::<stripe_runtime::Items<Card>>();
    movable::<stripe_runtime::Pages<List<Card>>>();
    movable::<stripe_runtime::DownloadCall>();
    movable::<PdfRequest>();
    assert_eq!(
        std::mem::size_of::<stripe_runtime::Error>(),
        std::mem::size_of::<usize>()
    );
}
