// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::issuing::cards`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, IssuingCard};

stripe_runtime::operation! {
    /// The request of [`deliver_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver`.
    pub struct DeliverCardRequest -> IssuingCard, expand;
}

/// Deliver a testmode card.
///
/// Updates the shipping status of the specified Issuing `Card` object to `delivered`.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::cards::deliver_card("CARD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn deliver_card(card: impl AsRef<str>) -> DeliverCardRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingCardsCardShippingDeliver",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    DeliverCardRequest(Request::new(OPERATION, &[card.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`fail_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail`.
    pub struct FailCardRequest -> IssuingCard, expand;
}

/// Fail a testmode card.
///
/// Updates the shipping status of the specified Issuing `Card` object to `failure`.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::cards::fail_card("CARD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn fail_card(card: impl AsRef<str>) -> FailCardRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingCardsCardShippingFail",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    FailCardRequest(Request::new(OPERATION, &[card.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`return_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/return`.
    pub struct ReturnCardRequest -> IssuingCard, expand;
}

/// Return a testmode card.
///
/// Updates the shipping status of the specified Issuing `Card` object to `returned`.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/return`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::cards::return_card("CARD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn return_card(card: impl AsRef<str>) -> ReturnCardRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingCardsCardShippingReturn",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/return",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReturnCardRequest(Request::new(OPERATION, &[card.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`ship_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship`.
    pub struct ShipCardRequest -> IssuingCard, expand;
}

/// Ship a testmode card.
///
/// Updates the shipping status of the specified Issuing `Card` object to `shipped`.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::cards::ship_card("CARD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn ship_card(card: impl AsRef<str>) -> ShipCardRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingCardsCardShippingShip",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ShipCardRequest(Request::new(OPERATION, &[card.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`submit_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit`.
    pub struct SubmitCardRequest -> IssuingCard, expand;
}

/// Submit a testmode card.
///
/// Updates the shipping status of the specified Issuing `Card` object to `submitted`. This method
/// requires Stripe Version ‘2024-09-30.acacia’ or later.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::cards::submit_card("CARD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn submit_card(card: impl AsRef<str>) -> SubmitCardRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingCardsCardShippingSubmit",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    SubmitCardRequest(Request::new(OPERATION, &[card.as_ref()]))
}
