// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, NULLABLE, Part, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{
    ChargeId, ConfirmationTokenId, ConfirmationTokenSetupFutureUsage,
    ConfirmationTokensResourceMandateData,
    ConfirmationTokensResourcePaymentMethodOptions,
    ConfirmationTokensResourcePaymentMethodPreview, ConfirmationTokensResourceShipping,
    CustomerId, SetupAttemptId,
};

/// ConfirmationTokens help transport client side data collected by Stripe JS over to your server
/// for confirming a PaymentIntent or SetupIntent. If the confirmation is successful, values present
/// on the ConfirmationToken are written onto the Intent.
///
/// To learn more about how to use ConfirmationToken, visit the related guides:
///
/// - [Finalize payments on the server](https://docs.stripe.com/payments/finalize-payments-on-the-server)
/// - [Build two-step confirmation](https://docs.stripe.com/payments/build-a-two-step-confirmation).
///
/// The schema `confirmation_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationToken {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Time at which this ConfirmationToken expires and can no longer be used to confirm a
    /// PaymentIntent or SetupIntent.
    pub expires_at: Option<Timestamp>,
    /// Unique identifier for the object.
    pub id: ConfirmationTokenId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Data used for generating a Mandate.
    pub mandate_data: Option<Part<ConfirmationTokensResourceMandateData>>,
    /// ID of the PaymentIntent that this ConfirmationToken was used to confirm, or null if this
    /// ConfirmationToken has not yet been used.
    pub payment_intent: Option<String>,
    /// Payment-method-specific configuration for this ConfirmationToken.
    pub payment_method_options: Option<
        Part<ConfirmationTokensResourcePaymentMethodOptions>,
    >,
    /// Payment details collected by the Payment Element, used to create a PaymentMethod when a
    /// PaymentIntent or SetupIntent is confirmed with this ConfirmationToken.
    pub payment_method_preview: Option<
        Part<ConfirmationTokensResourcePaymentMethodPreview>,
    >,
    /// Return URL used to confirm the Intent.
    pub return_url: Option<String>,
    /// Indicates that you intend to make future payments with this ConfirmationToken's payment method.
    ///
    /// The presence of this property will
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// PaymentIntent's Customer, if present, after the PaymentIntent is confirmed and any required
    /// actions from the user are complete.
    pub setup_future_usage: Option<ConfirmationTokenSetupFutureUsage>,
    /// ID of the SetupIntent that this ConfirmationToken was used to confirm, or null if this
    /// ConfirmationToken has not yet been used.
    pub setup_intent: Option<String>,
    /// Shipping information collected on this ConfirmationToken.
    pub shipping: Option<Part<ConfirmationTokensResourceShipping>>,
    /// Indicates whether the Stripe SDK is used to handle confirmation flow. Defaults to `true` on
    /// ConfirmationToken.
    pub use_stripe_sdk: bool,
}

impl Record for ConfirmationToken {
    fn blank() -> Self {
        Self {
            created: blank(),
            expires_at: blank(),
            id: blank(),
            livemode: blank(),
            mandate_data: blank(),
            payment_intent: blank(),
            payment_method_options: blank(),
            payment_method_preview: blank(),
            return_url: blank(),
            setup_future_usage: blank(),
            setup_intent: blank(),
            shipping: blank(),
            use_stripe_sdk: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_token",
            constants: &[("object", Constant::Str("confirmation_token"))],
            fields: &[
                Field("created", REQUIRED),
                Field("expires_at", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("mandate_data", NULLABLE),
                Field("payment_intent", NULLABLE),
                Field("payment_method_options", NULLABLE),
                Field("payment_method_preview", NULLABLE),
                Field("return_url", NULLABLE),
                Field("setup_future_usage", NULLABLE),
                Field("setup_intent", NULLABLE),
                Field("shipping", NULLABLE),
                Field("use_stripe_sdk", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for ConfirmationToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationToken);

impl Resource for ConfirmationToken {
    type Id = ConfirmationTokenId;
    const OBJECT: &'static str = "confirmation_token";
}

impl ConfirmationToken {
    /// Expands `payment_method_preview.card.generated_from.setup_attempt`.
    pub const PAYMENT_METHOD_PREVIEW_CARD_GENERATED_FROM_SETUP_ATTEMPT: Expand<
        Self,
        SetupAttemptId,
    > = Expand::new("payment_method_preview.card.generated_from.setup_attempt");
    /// Expands `payment_method_preview.customer`.
    pub const PAYMENT_METHOD_PREVIEW_CUSTOMER: Expand<Self, CustomerId> = Expand::new(
        "payment_method_preview.customer",
    );
    /// Expands `payment_method_preview.sepa_debit.generated_from.charge`.
    pub const PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_CHARGE: Expand<
        Self,
        ChargeId,
    > = Expand::new("payment_method_preview.sepa_debit.generated_from.charge");
    /// Expands `payment_method_preview.sepa_debit.generated_from.setup_attempt`.
    pub const PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT: Expand<
        Self,
        SetupAttemptId,
    > = Expand::new("payment_method_preview.sepa_debit.generated_from.setup_attempt");
}
