// Written by `cargo xtask generate`. Do not edit.

/// ConfirmationTokens help transport client side data collected by Stripe JS over to your server
/// for confirming a PaymentIntent or SetupIntent. If the confirmation is successful, values present
/// on the ConfirmationToken are written onto the Intent.
///
/// To learn more about how to use ConfirmationToken, visit the related guides:
///
/// - [Finalize payments on the server](https://docs.stripe.com/payments/finalize-payments-on-the-server)
/// - [Build two-step confirmation](https://docs.stripe.com/payments/build-a-two-step-confirmation).
///
/// The object `confirmation_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationToken {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Time at which this ConfirmationToken expires and can no longer be used to confirm a
    /// PaymentIntent or SetupIntent.
    pub expires_at: Option<rt::Timestamp>,
    /// Unique identifier for the object.
    pub id: crate::ids::ConfirmationTokenId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Data used for generating a Mandate.
    pub mandate_data: Option<rt::Part<crate::confirmation_token::MandateData>>,
    /// ID of the PaymentIntent that this ConfirmationToken was used to confirm, or null if this
    /// ConfirmationToken has not yet been used.
    pub payment_intent: Option<String>,
    /// Payment-method-specific configuration for this ConfirmationToken.
    pub payment_method_options: Option<
        rt::Part<crate::confirmation_token::PaymentMethodOptions>,
    >,
    /// Payment details collected by the Payment Element, used to create a PaymentMethod when a
    /// PaymentIntent or SetupIntent is confirmed with this ConfirmationToken.
    pub payment_method_preview: Option<
        rt::Part<crate::confirmation_token::PaymentMethodPreview>,
    >,
    /// Return URL used to confirm the Intent.
    pub return_url: Option<String>,
    /// Indicates that you intend to make future payments with this ConfirmationToken's payment method.
    ///
    /// The presence of this property will
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// PaymentIntent's Customer, if present, after the PaymentIntent is confirmed and any required
    /// actions from the user are complete.
    pub setup_future_usage: Option<crate::confirmation_token::SetupFutureUsage>,
    /// ID of the SetupIntent that this ConfirmationToken was used to confirm, or null if this
    /// ConfirmationToken has not yet been used.
    pub setup_intent: Option<String>,
    /// Shipping information collected on this ConfirmationToken.
    pub shipping: Option<rt::Part<crate::confirmation_token::Shipping>>,
    /// Indicates whether the Stripe SDK is used to handle confirmation flow. Defaults to `true` on
    /// ConfirmationToken.
    pub use_stripe_sdk: bool,
}

impl rt::Record for ConfirmationToken {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            mandate_data: rt::blank(),
            payment_intent: rt::blank(),
            payment_method_options: rt::blank(),
            payment_method_preview: rt::blank(),
            return_url: rt::blank(),
            setup_future_usage: rt::blank(),
            setup_intent: rt::blank(),
            shipping: rt::blank(),
            use_stripe_sdk: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "confirmation_token",
            constants: &[("object", rt::Constant::Str("confirmation_token"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("mandate_data", rt::NULLABLE),
                rt::Field("payment_intent", rt::NULLABLE),
                rt::Field("payment_method_options", rt::NULLABLE),
                rt::Field("payment_method_preview", rt::NULLABLE),
                rt::Field("return_url", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::NULLABLE),
                rt::Field("setup_intent", rt::NULLABLE),
                rt::Field("shipping", rt::NULLABLE),
                rt::Field("use_stripe_sdk", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.expires_at,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.mandate_data,
            5 => &self.payment_intent,
            6 => &self.payment_method_options,
            7 => &self.payment_method_preview,
            8 => &self.return_url,
            9 => &self.setup_future_usage,
            10 => &self.setup_intent,
            11 => &self.shipping,
            _ => &self.use_stripe_sdk,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires_at,
            2 => &mut self.id,
            3 => &mut self.livemode,
            4 => &mut self.mandate_data,
            5 => &mut self.payment_intent,
            6 => &mut self.payment_method_options,
            7 => &mut self.payment_method_preview,
            8 => &mut self.return_url,
            9 => &mut self.setup_future_usage,
            10 => &mut self.setup_intent,
            11 => &mut self.shipping,
            _ => &mut self.use_stripe_sdk,
        }
    }
}

rt::record_traits!(ConfirmationToken);

impl rt::Resource for ConfirmationToken {
    type Id = crate::ids::ConfirmationTokenId;
    const OBJECT: &'static str = "confirmation_token";
}

impl ConfirmationToken {
    /// Expands `payment_method_preview.card.generated_from.setup_attempt`.
    pub const PAYMENT_METHOD_PREVIEW_CARD_GENERATED_FROM_SETUP_ATTEMPT: rt::Expand<
        Self,
        crate::ids::SetupAttemptId,
    > = rt::Expand::new("payment_method_preview.card.generated_from.setup_attempt");
    /// Expands `payment_method_preview.customer`.
    pub const PAYMENT_METHOD_PREVIEW_CUSTOMER: rt::Expand<
        Self,
        crate::ids::CustomerId,
    > = rt::Expand::new("payment_method_preview.customer");
    /// Expands `payment_method_preview.sepa_debit.generated_from.charge`.
    pub const PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_CHARGE: rt::Expand<
        Self,
        crate::ids::ChargeId,
    > = rt::Expand::new("payment_method_preview.sepa_debit.generated_from.charge");
    /// Expands `payment_method_preview.sepa_debit.generated_from.setup_attempt`.
    pub const PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT: rt::Expand<
        Self,
        crate::ids::SetupAttemptId,
    > = rt::Expand::new(
        "payment_method_preview.sepa_debit.generated_from.setup_attempt",
    );
}
