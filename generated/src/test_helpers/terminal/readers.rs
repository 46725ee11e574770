// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::terminal::readers`.

pub mod present_payment_method;
pub mod succeed_input_collection;

rt::operation! {
    /// The request of [`present_payment_method`]: `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method`.
    pub struct PresentPaymentMethodRequest -> crate::TerminalReader, expand;
}

/// Simulate presenting a payment method.
///
/// Presents a payment method on a simulated reader. Can be used to simulate accepting a payment,
/// saving a card or refunding a transaction.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::terminal::readers::present_payment_method("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn present_payment_method(reader: impl AsRef<str>) -> PresentPaymentMethodRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTerminalReadersReaderPresentPaymentMethod",
        method: rt::Method::Post,
        path: "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    PresentPaymentMethodRequest(rt::Request::new(OPERATION, &[reader.as_ref()]))
}

impl PresentPaymentMethodRequest {
    /// Simulated on-reader tip amount.
    #[inline]
    pub fn amount_tip(self, amount_tip: i64) -> Self {
        Self(self.0.with("amount_tip", amount_tip))
    }

    /// Simulated data for the card payment method.
    #[inline]
    pub fn card(self, card: present_payment_method::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Simulated data for the card_present payment method.
    #[inline]
    pub fn card_present(
        self,
        card_present: present_payment_method::CardPresent,
    ) -> Self {
        Self(self.0.with("card_present", card_present))
    }

    /// Simulated data for the interac_present payment method.
    #[inline]
    pub fn interac_present(
        self,
        interac_present: present_payment_method::InteracPresent,
    ) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// Simulated payment type.
    #[inline]
    pub fn type_(self, type_: present_payment_method::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

rt::operation! {
    /// The request of [`succeed_input_collection`]: `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection`.
    pub struct SucceedInputCollectionRequest -> crate::TerminalReader, expand;
}

/// Simulate a successful input collection.
///
/// Use this endpoint to trigger a successful input collection on a simulated reader.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::terminal::readers::succeed_input_collection("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn succeed_input_collection(
    reader: impl AsRef<str>,
) -> SucceedInputCollectionRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTerminalReadersReaderSucceedInputCollection",
        method: rt::Method::Post,
        path: "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    SucceedInputCollectionRequest(rt::Request::new(OPERATION, &[reader.as_ref()]))
}

impl SucceedInputCollectionRequest {
    /// This parameter defines the skip behavior for input collection.
    #[inline]
    pub fn skip_non_required_inputs(
        self,
        skip_non_required_inputs: succeed_input_collection::SkipNonRequiredInputs,
    ) -> Self {
        Self(self.0.with("skip_non_required_inputs", skip_non_required_inputs))
    }
}

rt::operation! {
    /// The request of [`timeout_input_collection`]: `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection`.
    pub struct TimeoutInputCollectionRequest -> crate::TerminalReader, expand;
}

/// Simulate an input collection timeout.
///
/// Use this endpoint to complete an input collection with a timeout error on a simulated reader.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::terminal::readers::timeout_input_collection("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn timeout_input_collection(
    reader: impl AsRef<str>,
) -> TimeoutInputCollectionRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTerminalReadersReaderTimeoutInputCollection",
        method: rt::Method::Post,
        path: "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    TimeoutInputCollectionRequest(rt::Request::new(OPERATION, &[reader.as_ref()]))
}
