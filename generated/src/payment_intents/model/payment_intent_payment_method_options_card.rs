// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    PaymentIntentPaymentMethodOptionsCardInstallments,
    PaymentIntentPaymentMethodOptionsCardMandateOptions,
    PaymentIntentPaymentMethodOptionsCardNetwork,
    PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    PaymentMethodOptionsCardPresentRouting, RequestExtendedAuthorization,
    RequestIncrementalAuthorization, RequestMulticapture, RequestOvercapture,
    RequestThreeDSecure,
};

/// Either of the schemas `payment_intent_payment_method_options_card` and `payment_intent_type_specific_payment_method_options_client`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsCard {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<
        PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    >,
    /// Installment details for this payment.
    ///
    /// For more information, see the
    /// [installments integration guide](https://docs.stripe.com/payments/installments).
    pub installments: Option<Part<PaymentIntentPaymentMethodOptionsCardInstallments>>,
    /// Configuration options for setting up an eMandate for cards issued in India.
    pub mandate_options: Option<
        Part<PaymentIntentPaymentMethodOptionsCardMandateOptions>,
    >,
    /// Selected network to process this payment intent on. Depends on the available networks of the
    /// card attached to the payment intent. Can be only set confirm-time.
    pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
    /// Request ability to
    /// [capture beyond the standard authorization validity window](https://docs.stripe.com/payments/extended-authorization)
    /// for this PaymentIntent.
    pub request_extended_authorization: Option<RequestExtendedAuthorization>,
    /// Request ability to
    /// [increment the authorization](https://docs.stripe.com/payments/incremental-authorization) for
    /// this PaymentIntent.
    pub request_incremental_authorization: Option<RequestIncrementalAuthorization>,
    /// Request ability to make [multiple captures](https://docs.stripe.com/payments/multicapture) for
    /// this PaymentIntent.
    pub request_multicapture: Option<RequestMulticapture>,
    /// Request ability to [overcapture](https://docs.stripe.com/payments/overcapture) for this
    /// PaymentIntent.
    pub request_overcapture: Option<RequestOvercapture>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
    /// provided, this value defaults to `automatic`. Read our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// When enabled, using a card that is attached to a customer will require the CVC to be provided
    /// again (i.e. using the cvc_token parameter).
    pub require_cvc_recollection: Option<bool>,
    /// Indicates that you intend to make future payments with this PaymentIntent's payment method.
    ///
    /// If you provide a Customer with the PaymentIntent, you can use this parameter to
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// Customer after the PaymentIntent is confirmed and the customer completes any required actions.
    /// If you don't provide a Customer, you can still
    /// [attach](https://docs.stripe.com/api/payment_methods/attach) the payment method to a Customer
    /// after the transaction completes.
    ///
    /// If the payment method is `card_present` and isn't a digital wallet, Stripe creates and attaches
    /// a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card to the Customer instead.
    ///
    /// When processing card payments, Stripe uses `setup_future_usage` to help you comply with regional
    /// legislation and network rules, such as
    /// [SCA](https://docs.stripe.com/strong-customer-authentication).
    pub setup_future_usage: Option<
        CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    >,
    /// Provides information about a card payment that customers see on their statements. Concatenated
    /// with the Kana prefix (shortened Kana descriptor) or Kana statement descriptor that’s set on the
    /// account to form the complete statement descriptor. Maximum 22 characters. On card statements,
    /// the *concatenation* of both prefix and suffix (including separators) will appear truncated to 22
    /// characters.
    pub statement_descriptor_suffix_kana: Option<String>,
    /// Provides information about a card payment that customers see on their statements. Concatenated
    /// with the Kanji prefix (shortened Kanji descriptor) or Kanji statement descriptor that’s set on
    /// the account to form the complete statement descriptor. Maximum 17 characters. On card
    /// statements, the *concatenation* of both prefix and suffix (including separators) will appear
    /// truncated to 17 characters.
    pub statement_descriptor_suffix_kanji: Option<String>,
    /// Request ability to
    /// [increment](https://docs.stripe.com/terminal/features/incremental-authorizations) this
    /// PaymentIntent if the combination of MCC and card brand is eligible. Check
    /// [incremental_authorization_supported](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-incremental_authorization_supported)
    /// in the [Confirm](https://docs.stripe.com/api/payment_intents/confirm) response to verify
    /// support.
    pub request_incremental_authorization_support: Option<bool>,
    pub routing: Option<Part<PaymentMethodOptionsCardPresentRouting>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    >,
}

impl Blank for PaymentIntentPaymentMethodOptionsCard {
    const BLANK: Self = Self {
        capture_method: Blank::BLANK,
        installments: Blank::BLANK,
        mandate_options: Blank::BLANK,
        network: Blank::BLANK,
        request_extended_authorization: Blank::BLANK,
        request_incremental_authorization: Blank::BLANK,
        request_multicapture: Blank::BLANK,
        request_overcapture: Blank::BLANK,
        request_three_d_secure: Blank::BLANK,
        require_cvc_recollection: Blank::BLANK,
        setup_future_usage: Blank::BLANK,
        statement_descriptor_suffix_kana: Blank::BLANK,
        statement_descriptor_suffix_kanji: Blank::BLANK,
        request_incremental_authorization_support: Blank::BLANK,
        routing: Blank::BLANK,
        verification_method: Blank::BLANK,
    };
}

impl Record for PaymentIntentPaymentMethodOptionsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_payment_method_options_card | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                Field("capture_method", OPTIONAL),
                Field("installments", NULLABLE),
                Field("mandate_options", NULLABLE),
                Field("network", NULLABLE),
                Field("request_extended_authorization", OPTIONAL),
                Field("request_incremental_authorization", OPTIONAL),
                Field("request_multicapture", OPTIONAL),
                Field("request_overcapture", OPTIONAL),
                Field("request_three_d_secure", NULLABLE),
                Field("require_cvc_recollection", OPTIONAL),
                Field("setup_future_usage", OPTIONAL),
                Field("statement_descriptor_suffix_kana", OPTIONAL),
                Field("statement_descriptor_suffix_kanji", OPTIONAL),
                Field("request_incremental_authorization_support", OPTIONAL),
                Field("routing", OPTIONAL),
                Field("verification_method", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.network,
            4 => &self.request_extended_authorization,
            5 => &self.request_incremental_authorization,
            6 => &self.request_multicapture,
            7 => &self.request_overcapture,
            8 => &self.request_three_d_secure,
            9 => &self.require_cvc_recollection,
            10 => &self.setup_future_usage,
            11 => &self.statement_descriptor_suffix_kana,
            12 => &self.statement_descriptor_suffix_kanji,
            13 => &self.request_incremental_authorization_support,
            14 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.network,
            4 => &mut self.request_extended_authorization,
            5 => &mut self.request_incremental_authorization,
            6 => &mut self.request_multicapture,
            7 => &mut self.request_overcapture,
            8 => &mut self.request_three_d_secure,
            9 => &mut self.require_cvc_recollection,
            10 => &mut self.setup_future_usage,
            11 => &mut self.statement_descriptor_suffix_kana,
            12 => &mut self.statement_descriptor_suffix_kanji,
            13 => &mut self.request_incremental_authorization_support,
            14 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

impl std::fmt::Debug for PaymentIntentPaymentMethodOptionsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentPaymentMethodOptionsCard);
