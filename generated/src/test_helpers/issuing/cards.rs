// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::issuing::cards`.

rt::operation! {
    /// The request of [`deliver_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver`.
    pub struct DeliverCardRequest -> crate::IssuingCard, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingCardsCardShippingDeliver",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    DeliverCardRequest(rt::Request::new(OPERATION, &[card.as_ref()]))
}

rt::operation! {
    /// The request of [`fail_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail`.
    pub struct FailCardRequest -> crate::IssuingCard, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingCardsCardShippingFail",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    FailCardRequest(rt::Request::new(OPERATION, &[card.as_ref()]))
}

rt::operation! {
    /// The request of [`return_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/return`.
    pub struct ReturnCardRequest -> crate::IssuingCard, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingCardsCardShippingReturn",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/return",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ReturnCardRequest(rt::Request::new(OPERATION, &[card.as_ref()]))
}

rt::operation! {
    /// The request of [`ship_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship`.
    pub struct ShipCardRequest -> crate::IssuingCard, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingCardsCardShippingShip",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ShipCardRequest(rt::Request::new(OPERATION, &[card.as_ref()]))
}

rt::operation! {
    /// The request of [`submit_card`]: `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit`.
    pub struct SubmitCardRequest -> crate::IssuingCard, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingCardsCardShippingSubmit",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    SubmitCardRequest(rt::Request::new(OPERATION, &[card.as_ref()]))
}
