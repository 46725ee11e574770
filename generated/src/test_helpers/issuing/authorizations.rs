// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::issuing::authorizations`.

#[cfg(feature = "test_helpers-issuing-authorizations")]
pub mod capture;
pub mod create;
#[cfg(feature = "test_helpers-issuing-authorizations")]
pub mod finalize_amount;

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::operation! {
    /// The request of [`capture`]: `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture`.
    pub struct CaptureRequest -> crate::IssuingAuthorization, expand;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Capture a test-mode authorization.
///
/// Capture a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::authorizations::capture("AUTHORIZATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn capture(authorization: impl AsRef<str>) -> CaptureRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationCapture",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CaptureRequest(rt::Request::new(OPERATION, &[authorization.as_ref()]))
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl CaptureRequest {
    /// The amount to capture from the authorization. If not provided, the full amount of the
    /// authorization will be captured. This amount is in the authorization currency and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    #[inline]
    pub fn capture_amount(self, capture_amount: i64) -> Self {
        Self(self.0.with("capture_amount", capture_amount))
    }

    /// Whether to close the authorization after capture. Defaults to true. Set to false to enable
    /// multi-capture flows.
    #[inline]
    pub fn close_authorization(self, close_authorization: bool) -> Self {
        Self(self.0.with("close_authorization", close_authorization))
    }

    /// Additional purchase information that is optionally provided by the merchant.
    #[inline]
    pub fn purchase_details(
        self,
        purchase_details: crate::test_helpers::issuing::transactions::create_force_capture::PurchaseDetails,
    ) -> Self {
        Self(self.0.with("purchase_details", purchase_details))
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/test_helpers/issuing/authorizations`.
    pub struct CreateRequest -> crate::IssuingAuthorization, expand;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Create a test-mode authorization.
///
/// Create a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations`
///
/// - `card`: Card associated with this authorization.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::authorizations::create("CARD").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(card: impl Into<crate::ids::IssuingCardId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingAuthorizations",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/authorizations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let card: crate::ids::IssuingCardId = card.into();
    CreateRequest(rt::Request::new(OPERATION, &[]).with("card", card))
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl CreateRequest {
    /// The total amount to attempt to authorize. This amount is in the provided currency, or defaults
    /// to the card's currency, and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    #[inline]
    pub fn amount_details(self, amount_details: create::AmountDetails) -> Self {
        Self(self.0.with("amount_details", amount_details))
    }

    /// How the card details were provided. Defaults to online.
    #[inline]
    pub fn authorization_method(
        self,
        authorization_method: crate::issuing_authorization::AuthorizationMethod,
    ) -> Self {
        Self(self.0.with("authorization_method", authorization_method))
    }

    /// The currency of the authorization. If not provided, defaults to the currency of the card.
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Fleet-specific information for authorizations using Fleet cards.
    #[inline]
    pub fn fleet(self, fleet: create::Fleet) -> Self {
        Self(self.0.with("fleet", fleet))
    }

    /// Probability that this transaction can be disputed in the event of fraud. Assessed by comparing
    /// the characteristics of the authorization to card network rules.
    #[inline]
    pub fn fraud_disputability_likelihood(
        self,
        fraud_disputability_likelihood: create::FraudDisputabilityLikelihood,
    ) -> Self {
        Self(
            self.0.with("fraud_disputability_likelihood", fraud_disputability_likelihood),
        )
    }

    /// Information about fuel that was purchased with this transaction.
    #[inline]
    pub fn fuel(self, fuel: create::Fuel) -> Self {
        Self(self.0.with("fuel", fuel))
    }

    /// If set `true`, you may provide
    /// [amount](https://docs.stripe.com/api/issuing/authorizations/approve#approve_issuing_authorization-amount)
    /// to control how much to hold for the authorization.
    #[inline]
    pub fn is_amount_controllable(self, is_amount_controllable: bool) -> Self {
        Self(self.0.with("is_amount_controllable", is_amount_controllable))
    }

    /// The total amount to attempt to authorize. This amount is in the provided merchant currency, and
    /// in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    #[inline]
    pub fn merchant_amount(self, merchant_amount: i64) -> Self {
        Self(self.0.with("merchant_amount", merchant_amount))
    }

    /// The currency of the authorization. If not provided, defaults to the currency of the card.
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn merchant_currency(self, merchant_currency: impl Into<rt::Currency>) -> Self {
        let merchant_currency: rt::Currency = merchant_currency.into();
        Self(self.0.with("merchant_currency", merchant_currency))
    }

    /// Details about the seller (grocery store, e-commerce website, etc.) where the card authorization
    /// happened.
    #[inline]
    pub fn merchant_data(self, merchant_data: create::MerchantData) -> Self {
        Self(self.0.with("merchant_data", merchant_data))
    }

    /// Details about the authorization, such as identifiers, set by the card network.
    #[inline]
    pub fn network_data(self, network_data: create::NetworkData) -> Self {
        Self(self.0.with("network_data", network_data))
    }

    /// Stripe’s assessment of the fraud risk for this authorization.
    #[inline]
    pub fn risk_assessment(self, risk_assessment: create::RiskAssessment) -> Self {
        Self(self.0.with("risk_assessment", risk_assessment))
    }

    /// Verifications that Stripe performed on information that the cardholder provided to the merchant.
    #[inline]
    pub fn verification_data(self, verification_data: create::VerificationData) -> Self {
        Self(self.0.with("verification_data", verification_data))
    }

    /// The digital wallet used for this transaction. One of `apple_pay`, `google_pay`, or
    /// `samsung_pay`. Will populate as `null` when no digital wallet was utilized.
    #[inline]
    pub fn wallet(self, wallet: crate::issuing_transaction::Wallet) -> Self {
        Self(self.0.with("wallet", wallet))
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::operation! {
    /// The request of [`expire`]: `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire`.
    pub struct ExpireRequest -> crate::IssuingAuthorization, expand;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Expire a test-mode authorization.
///
/// Expire a test-mode Authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::authorizations::expire("AUTHORIZATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn expire(authorization: impl AsRef<str>) -> ExpireRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationExpire",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ExpireRequest(rt::Request::new(OPERATION, &[authorization.as_ref()]))
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::operation! {
    /// The request of [`finalize_amount`]: `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount`.
    pub struct FinalizeAmountRequest -> crate::IssuingAuthorization, expand;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Finalize a test-mode authorization's amount.
///
/// Finalize the amount on an Authorization prior to capture, when the initial authorization was for
/// an estimated amount.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount`
///
/// - `final_amount`: The final authorization amount that will be captured by the merchant. This amount is in the
///   authorization currency and in the
///   [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::authorizations::finalize_amount("AUTHORIZATION_ID", 1000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn finalize_amount(
    authorization: impl AsRef<str>,
    final_amount: i64,
) -> FinalizeAmountRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    FinalizeAmountRequest(
        rt::Request::new(OPERATION, &[authorization.as_ref()])
            .with("final_amount", final_amount),
    )
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl FinalizeAmountRequest {
    /// Fleet-specific information for authorizations using Fleet cards.
    #[inline]
    pub fn fleet(self, fleet: create::Fleet) -> Self {
        Self(self.0.with("fleet", fleet))
    }

    /// Information about fuel that was purchased with this transaction.
    #[inline]
    pub fn fuel(self, fuel: create::Fuel) -> Self {
        Self(self.0.with("fuel", fuel))
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::operation! {
    /// The request of [`increment`]: `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment`.
    pub struct IncrementRequest -> crate::IssuingAuthorization, expand;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Increment a test-mode authorization.
///
/// Increment a test-mode Authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment`
///
/// - `increment_amount`: The amount to increment the authorization by. This amount is in the authorization currency and
///   in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::authorizations::increment("AUTHORIZATION_ID", 1000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn increment(
    authorization: impl AsRef<str>,
    increment_amount: i64,
) -> IncrementRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    IncrementRequest(
        rt::Request::new(OPERATION, &[authorization.as_ref()])
            .with("increment_amount", increment_amount),
    )
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl IncrementRequest {
    /// If set `true`, you may provide
    /// [amount](https://docs.stripe.com/api/issuing/authorizations/approve#approve_issuing_authorization-amount)
    /// to control how much to hold for the authorization.
    #[inline]
    pub fn is_amount_controllable(self, is_amount_controllable: bool) -> Self {
        Self(self.0.with("is_amount_controllable", is_amount_controllable))
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::operation! {
    /// The request of [`respond`]: `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond`.
    pub struct RespondRequest -> crate::IssuingAuthorization, expand;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Respond to fraud challenge.
///
/// Respond to a fraud challenge on a testmode Issuing authorization, simulating either a
/// confirmation of fraud or a correction of legitimacy.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond`
///
/// - `confirmed`: Whether to simulate the user confirming that the transaction was legitimate (true) or telling
///   Stripe that it was fraudulent (false).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::authorizations::respond("AUTHORIZATION_ID", true).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn respond(authorization: impl AsRef<str>, confirmed: bool) -> RespondRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    RespondRequest(
        rt::Request::new(OPERATION, &[authorization.as_ref()])
            .with("confirmed", confirmed),
    )
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::operation! {
    /// The request of [`reverse`]: `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse`.
    pub struct ReverseRequest -> crate::IssuingAuthorization, expand;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Reverse a test-mode authorization.
///
/// Reverse a test-mode Authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::authorizations::reverse("AUTHORIZATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reverse(authorization: impl AsRef<str>) -> ReverseRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationReverse",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ReverseRequest(rt::Request::new(OPERATION, &[authorization.as_ref()]))
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl ReverseRequest {
    /// The amount to reverse from the authorization. If not provided, the full amount of the
    /// authorization will be reversed. This amount is in the authorization currency and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    #[inline]
    pub fn reverse_amount(self, reverse_amount: i64) -> Self {
        Self(self.0.with("reverse_amount", reverse_amount))
    }
}
