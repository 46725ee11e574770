// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAffirmPaymentMethodOptionsCaptureMethod, CheckoutCardInstallmentsOptions,
    PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions,
    RequestExtendedAuthorization, RequestIncrementalAuthorization, RequestMulticapture,
    RequestOvercapture, RequestThreeDSecure,
};

/// The schema `checkout_card_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCardPaymentMethodOptions {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<CheckoutAffirmPaymentMethodOptionsCaptureMethod>,
    pub installments: Option<Part<CheckoutCardInstallmentsOptions>>,
    /// Request ability to
    /// [capture beyond the standard authorization validity window](https://docs.stripe.com/payments/extended-authorization)
    /// for this CheckoutSession.
    pub request_extended_authorization: Option<RequestExtendedAuthorization>,
    /// Request ability to
    /// [increment the authorization](https://docs.stripe.com/payments/incremental-authorization) for
    /// this CheckoutSession.
    pub request_incremental_authorization: Option<RequestIncrementalAuthorization>,
    /// Request ability to make [multiple captures](https://docs.stripe.com/payments/multicapture) for
    /// this CheckoutSession.
    pub request_multicapture: Option<RequestMulticapture>,
    /// Request ability to [overcapture](https://docs.stripe.com/payments/overcapture) for this
    /// CheckoutSession.
    pub request_overcapture: Option<RequestOvercapture>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
    /// provided, this value defaults to `automatic`. Read our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: RequestThreeDSecure,
    pub restrictions: Option<
        Part<PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions>,
    >,
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
}

impl Blank for CheckoutCardPaymentMethodOptions {
    const BLANK: Self = Self {
        capture_method: Blank::BLANK,
        installments: Blank::BLANK,
        request_extended_authorization: Blank::BLANK,
        request_incremental_authorization: Blank::BLANK,
        request_multicapture: Blank::BLANK,
        request_overcapture: Blank::BLANK,
        request_three_d_secure: Blank::BLANK,
        restrictions: Blank::BLANK,
        setup_future_usage: Blank::BLANK,
        statement_descriptor_suffix_kana: Blank::BLANK,
        statement_descriptor_suffix_kanji: Blank::BLANK,
    };
}

impl Record for CheckoutCardPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_card_payment_method_options",
            constants: &[],
            fields: &[
                Field("capture_method", OPTIONAL),
                Field("installments", OPTIONAL),
                Field("request_extended_authorization", OPTIONAL),
                Field("request_incremental_authorization", OPTIONAL),
                Field("request_multicapture", OPTIONAL),
                Field("request_overcapture", OPTIONAL),
                Field("request_three_d_secure", REQUIRED),
                Field("restrictions", OPTIONAL),
                Field("setup_future_usage", OPTIONAL),
                Field("statement_descriptor_suffix_kana", OPTIONAL),
                Field("statement_descriptor_suffix_kanji", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.request_extended_authorization,
            3 => &self.request_incremental_authorization,
            4 => &self.request_multicapture,
            5 => &self.request_overcapture,
            6 => &self.request_three_d_secure,
            7 => &self.restrictions,
            8 => &self.setup_future_usage,
            9 => &self.statement_descriptor_suffix_kana,
            _ => &self.statement_descriptor_suffix_kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.request_extended_authorization,
            3 => &mut self.request_incremental_authorization,
            4 => &mut self.request_multicapture,
            5 => &mut self.request_overcapture,
            6 => &mut self.request_three_d_secure,
            7 => &mut self.restrictions,
            8 => &mut self.setup_future_usage,
            9 => &mut self.statement_descriptor_suffix_kana,
            _ => &mut self.statement_descriptor_suffix_kanji,
        }
    }
}

impl std::fmt::Debug for CheckoutCardPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutCardPaymentMethodOptions);
