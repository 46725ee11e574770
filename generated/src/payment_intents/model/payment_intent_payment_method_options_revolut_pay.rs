// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    PaymentFlowsInstallmentOptions, PaymentIntentPaymentMethodOptionsMandateOptionsPayto,
    PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    PaymentMethodOptionsCardPresentRouting,
};

/// Either of the schemas `payment_method_options_revolut_pay` and `payment_intent_type_specific_payment_method_options_client`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsRevolutPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<
        PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
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
    pub installments: Option<Part<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<
        Part<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>,
    >,
    /// Request ability to
    /// [increment](https://docs.stripe.com/terminal/features/incremental-authorizations) this
    /// PaymentIntent if the combination of MCC and card brand is eligible. Check
    /// [incremental_authorization_supported](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-incremental_authorization_supported)
    /// in the [Confirm](https://docs.stripe.com/api/payment_intents/confirm) response to verify
    /// support.
    pub request_incremental_authorization_support: Option<bool>,
    /// When enabled, using a card that is attached to a customer will require the CVC to be provided
    /// again (i.e. using the cvc_token parameter).
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Part<PaymentMethodOptionsCardPresentRouting>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    >,
}

impl Blank for PaymentIntentPaymentMethodOptionsRevolutPay {
    const BLANK: Self = Self {
        capture_method: Blank::BLANK,
        setup_future_usage: Blank::BLANK,
        installments: Blank::BLANK,
        mandate_options: Blank::BLANK,
        request_incremental_authorization_support: Blank::BLANK,
        require_cvc_recollection: Blank::BLANK,
        routing: Blank::BLANK,
        verification_method: Blank::BLANK,
    };
}

impl Record for PaymentIntentPaymentMethodOptionsRevolutPay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_options_revolut_pay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                Field("capture_method", OPTIONAL),
                Field("setup_future_usage", OPTIONAL),
                Field("installments", OPTIONAL),
                Field("mandate_options", OPTIONAL),
                Field("request_incremental_authorization_support", OPTIONAL),
                Field("require_cvc_recollection", OPTIONAL),
                Field("routing", OPTIONAL),
                Field("verification_method", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.capture_method,
            1 => &self.setup_future_usage,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.setup_future_usage,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

impl std::fmt::Debug for PaymentIntentPaymentMethodOptionsRevolutPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentPaymentMethodOptionsRevolutPay);
