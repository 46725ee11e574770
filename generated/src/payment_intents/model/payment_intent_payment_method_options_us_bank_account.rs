// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod, LinkedAccountOptionsCommon,
    PaymentFlowsInstallmentOptions,
    PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    PaymentMethodOptionsCardPresentRouting, TransactionPurpose,
};

/// Either of the schemas `payment_intent_payment_method_options_us_bank_account` and `payment_intent_type_specific_payment_method_options_client`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<Part<LinkedAccountOptionsCommon>>,
    pub mandate_options: Option<
        Part<PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions>,
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
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// The purpose of the transaction.
    pub transaction_purpose: Option<TransactionPurpose>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<
        PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    >,
    pub installments: Option<Part<PaymentFlowsInstallmentOptions>>,
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
}

impl Blank for PaymentIntentPaymentMethodOptionsUsBankAccount {
    const BLANK: Self = Self {
        financial_connections: Blank::BLANK,
        mandate_options: Blank::BLANK,
        setup_future_usage: Blank::BLANK,
        target_date: Blank::BLANK,
        transaction_purpose: Blank::BLANK,
        verification_method: Blank::BLANK,
        capture_method: Blank::BLANK,
        installments: Blank::BLANK,
        request_incremental_authorization_support: Blank::BLANK,
        require_cvc_recollection: Blank::BLANK,
        routing: Blank::BLANK,
    };
}

impl Record for PaymentIntentPaymentMethodOptionsUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_payment_method_options_us_bank_account | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                Field("financial_connections", OPTIONAL),
                Field("mandate_options", OPTIONAL),
                Field("setup_future_usage", OPTIONAL),
                Field("target_date", OPTIONAL),
                Field("transaction_purpose", OPTIONAL),
                Field("verification_method", OPTIONAL),
                Field("capture_method", OPTIONAL),
                Field("installments", OPTIONAL),
                Field("request_incremental_authorization_support", OPTIONAL),
                Field("require_cvc_recollection", OPTIONAL),
                Field("routing", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.financial_connections,
            1 => &self.mandate_options,
            2 => &self.setup_future_usage,
            3 => &self.target_date,
            4 => &self.transaction_purpose,
            5 => &self.verification_method,
            6 => &self.capture_method,
            7 => &self.installments,
            8 => &self.request_incremental_authorization_support,
            9 => &self.require_cvc_recollection,
            _ => &self.routing,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.financial_connections,
            1 => &mut self.mandate_options,
            2 => &mut self.setup_future_usage,
            3 => &mut self.target_date,
            4 => &mut self.transaction_purpose,
            5 => &mut self.verification_method,
            6 => &mut self.capture_method,
            7 => &mut self.installments,
            8 => &mut self.request_incremental_authorization_support,
            9 => &mut self.require_cvc_recollection,
            _ => &mut self.routing,
        }
    }
}

impl std::fmt::Debug for PaymentIntentPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentPaymentMethodOptionsUsBankAccount);
