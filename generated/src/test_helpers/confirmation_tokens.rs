// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::confirmation_tokens`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/test_helpers/confirmation_tokens`.
    pub struct CreateRequest -> crate::ConfirmationToken, expand;
}

/// Create a test Confirmation Token.
///
/// Creates a test mode Confirmation Token server side for your integration tests.
///
/// `POST /v1/test_helpers/confirmation_tokens`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::confirmation_tokens::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersConfirmationTokens",
        method: rt::Method::Post,
        path: "/v1/test_helpers/confirmation_tokens",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// ID of an existing PaymentMethod.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// If provided, this hash will be used to create a PaymentMethod.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment-method-specific configuration for this ConfirmationToken.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Return URL used to confirm the Intent.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// Indicates that you intend to make future payments with this ConfirmationToken's payment method.
    ///
    /// The presence of this property will
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// PaymentIntent's Customer, if present, after the PaymentIntent is confirmed and any required
    /// actions from the user are complete.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::confirmation_token::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Shipping information for this ConfirmationToken.
    #[inline]
    pub fn shipping(self, shipping: create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }
}
