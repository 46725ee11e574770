// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options` of [`PaymentIntent`](crate::PaymentIntent).

#[cfg(feature = "payment_intents")]
pub mod acss_debit;
#[cfg(feature = "payment_intents")]
pub mod affirm;
#[cfg(feature = "payment_intents")]
pub mod afterpay_clearpay;
#[cfg(feature = "payment_intents")]
pub mod alipay;
#[cfg(feature = "payment_intents")]
pub mod alma;
#[cfg(feature = "payment_intents")]
pub mod amazon_pay;
#[cfg(feature = "payment_intents")]
pub mod au_becs_debit;
#[cfg(feature = "payment_intents")]
pub mod bacs_debit;
#[cfg(feature = "payment_intents")]
pub mod bancontact;
#[cfg(feature = "payment_intents")]
pub mod billie;
#[cfg(feature = "payment_intents")]
pub mod bizum;
#[cfg(feature = "payment_intents")]
pub mod blik;
#[cfg(feature = "payment_intents")]
pub mod boleto;
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub mod card;
#[cfg(feature = "payment_intents")]
pub mod card_present;
#[cfg(feature = "payment_intents")]
pub mod cashapp;
#[cfg(feature = "payment_intents")]
pub mod crypto;
#[cfg(feature = "payment_intents")]
pub mod customer_balance;
#[cfg(feature = "payment_intents")]
pub mod eps;
#[cfg(feature = "payment_intents")]
pub mod fpx;
#[cfg(feature = "payment_intents")]
pub mod giropay;
#[cfg(feature = "payment_intents")]
pub mod grabpay;
#[cfg(feature = "payment_intents")]
pub mod ideal;
#[cfg(feature = "payment_intents")]
pub mod interac_present;
#[cfg(feature = "payment_intents")]
pub mod kakao_pay;
#[cfg(feature = "payment_intents")]
pub mod klarna;
#[cfg(feature = "payment_intents")]
pub mod konbini;
#[cfg(feature = "payment_intents")]
pub mod kr_card;
#[cfg(feature = "payment_intents")]
pub mod link;
#[cfg(feature = "payment_intents")]
pub mod mb_way;
#[cfg(feature = "payment_intents")]
pub mod mobilepay;
#[cfg(feature = "payment_intents")]
pub mod multibanco;
#[cfg(feature = "payment_intents")]
pub mod naver_pay;
#[cfg(feature = "payment_intents")]
pub mod nz_bank_account;
#[cfg(feature = "payment_intents")]
pub mod oxxo;
#[cfg(feature = "payment_intents")]
pub mod p24;
#[cfg(feature = "payment_intents")]
pub mod pay_by_bank;
#[cfg(feature = "payment_intents")]
pub mod payco;
#[cfg(feature = "payment_intents")]
pub mod paynow;
#[cfg(feature = "payment_intents")]
pub mod paypal;
#[cfg(feature = "payment_intents")]
pub mod payto;
#[cfg(feature = "payment_intents")]
pub mod pix;
#[cfg(feature = "payment_intents")]
pub mod promptpay;
#[cfg(feature = "payment_intents")]
pub mod revolut_pay;
#[cfg(feature = "payment_intents")]
pub mod samsung_pay;
#[cfg(feature = "payment_intents")]
pub mod satispay;
#[cfg(feature = "payment_intents")]
pub mod scalapay;
#[cfg(feature = "payment_intents")]
pub mod sepa_debit;
#[cfg(feature = "payment_intents")]
pub mod sofort;
#[cfg(feature = "payment_intents")]
pub mod swish;
#[cfg(feature = "payment_intents")]
pub mod twint;
#[cfg(feature = "payment_intents")]
pub mod upi;
#[cfg(feature = "payment_intents")]
pub mod us_bank_account;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub mod wechat_pay;
#[cfg(feature = "payment_intents")]
pub mod zip;

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.acss_debit` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    pub mandate_options: Option<rt::Part<acss_debit::MandateOptions>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for AcssDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_acss_debit | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.setup_future_usage,
            2 => &self.target_date,
            3 => &self.verification_method,
            4 => &self.capture_method,
            5 => &self.installments,
            6 => &self.request_incremental_authorization_support,
            7 => &self.require_cvc_recollection,
            _ => &self.routing,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.setup_future_usage,
            2 => &mut self.target_date,
            3 => &mut self.verification_method,
            4 => &mut self.capture_method,
            5 => &mut self.installments,
            6 => &mut self.request_incremental_authorization_support,
            7 => &mut self.require_cvc_recollection,
            _ => &mut self.routing,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(AcssDebit);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.affirm` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Affirm {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    /// Preferred language of the Affirm authorization page that the customer is redirected to.
    pub preferred_locale: Option<String>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Affirm {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        preferred_locale: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Affirm {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_affirm | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("preferred_locale", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.preferred_locale,
            2 => &self.setup_future_usage,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.preferred_locale,
            2 => &mut self.setup_future_usage,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Affirm);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.afterpay_clearpay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterpayClearpay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    /// An internal identifier or reference that this payment corresponds to. You must limit the
    /// identifier to 128 characters, and it can only contain letters, numbers, underscores,
    /// backslashes, and dashes. This field differs from the statement descriptor and item name.
    pub reference: Option<String>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for AfterpayClearpay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for AfterpayClearpay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_afterpay_clearpay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.reference,
            2 => &self.setup_future_usage,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.reference,
            2 => &mut self.setup_future_usage,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(AfterpayClearpay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.alipay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Alipay {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Alipay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Alipay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_alipay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Alipay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.alma` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Alma {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Alma {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Alma {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_alma | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Alma);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.amazon_pay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for AmazonPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_amazon_pay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(AmazonPay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.au_becs_debit` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebit {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for AuBecsDebit {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for AuBecsDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_au_becs_debit | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.target_date,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.target_date,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(AuBecsDebit);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.bacs_debit` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {
    pub mandate_options: Option<rt::Part<bacs_debit::MandateOptions>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for BacsDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_bacs_debit | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.setup_future_usage,
            2 => &self.target_date,
            3 => &self.capture_method,
            4 => &self.installments,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.setup_future_usage,
            2 => &mut self.target_date,
            3 => &mut self.capture_method,
            4 => &mut self.installments,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(BacsDebit);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.bancontact` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bancontact {
    /// Preferred language of the Bancontact authorization page that the customer is redirected to.
    pub preferred_language: Option<
        crate::charge::payment_method_details::bancontact::PreferredLanguage,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Bancontact {
    const BLANK: Self = Self {
        preferred_language: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Bancontact {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_bancontact | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("preferred_language", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.preferred_language,
            1 => &self.setup_future_usage,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.preferred_language,
            1 => &mut self.setup_future_usage,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Bancontact);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.billie` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Billie {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Billie {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Billie {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_billie | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Billie);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.bizum` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bizum {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Bizum {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Bizum {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_bizum | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Bizum);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.blik` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Blik {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Blik {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Blik {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_blik | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Blik);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.boleto` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Boleto {
    /// The number of calendar days before a Boleto voucher expires. For example, if you create a Boleto
    /// voucher on Monday and you set expires_after_days to 2, the Boleto voucher will expire on
    /// Wednesday at 23:59 America/Sao_Paulo time.
    pub expires_after_days: Option<i64>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Boleto {
    const BLANK: Self = Self {
        expires_after_days: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Boleto {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_boleto | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("expires_after_days", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_after_days,
            1 => &self.setup_future_usage,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_after_days,
            1 => &mut self.setup_future_usage,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Boleto);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.card` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    /// Installment details for this payment.
    ///
    /// For more information, see the
    /// [installments integration guide](https://docs.stripe.com/payments/installments).
    pub installments: Option<rt::Part<card::Installments>>,
    /// Configuration options for setting up an eMandate for cards issued in India.
    pub mandate_options: Option<rt::Part<card::MandateOptions>>,
    /// Selected network to process this payment intent on. Depends on the available networks of the
    /// card attached to the payment intent. Can be only set confirm-time.
    pub network: Option<card::Network>,
    /// Request ability to
    /// [capture beyond the standard authorization validity window](https://docs.stripe.com/payments/extended-authorization)
    /// for this PaymentIntent.
    pub request_extended_authorization: Option<card::RequestExtendedAuthorization>,
    /// Request ability to
    /// [increment the authorization](https://docs.stripe.com/payments/incremental-authorization) for
    /// this PaymentIntent.
    pub request_incremental_authorization: Option<card::RequestIncrementalAuthorization>,
    /// Request ability to make [multiple captures](https://docs.stripe.com/payments/multicapture) for
    /// this PaymentIntent.
    pub request_multicapture: Option<card::RequestMulticapture>,
    /// Request ability to [overcapture](https://docs.stripe.com/payments/overcapture) for this
    /// PaymentIntent.
    pub request_overcapture: Option<card::RequestOvercapture>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
    /// provided, this value defaults to `automatic`. Read our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: Option<
        crate::checkout_session::payment_method_options::card::RequestThreeDSecure,
    >,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Card {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        request_extended_authorization: rt::Blank::BLANK,
        request_incremental_authorization: rt::Blank::BLANK,
        request_multicapture: rt::Blank::BLANK,
        request_overcapture: rt::Blank::BLANK,
        request_three_d_secure: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        statement_descriptor_suffix_kana: rt::Blank::BLANK,
        statement_descriptor_suffix_kanji: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_card | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::NULLABLE),
                rt::Field("mandate_options", rt::NULLABLE),
                rt::Field("network", rt::NULLABLE),
                rt::Field("request_extended_authorization", rt::OPTIONAL),
                rt::Field("request_incremental_authorization", rt::OPTIONAL),
                rt::Field("request_multicapture", rt::OPTIONAL),
                rt::Field("request_overcapture", rt::OPTIONAL),
                rt::Field("request_three_d_secure", rt::NULLABLE),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("statement_descriptor_suffix_kana", rt::OPTIONAL),
                rt::Field("statement_descriptor_suffix_kanji", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(Card);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.card_present` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    /// Request ability to capture this payment beyond the standard
    /// [authorization validity window](https://docs.stripe.com/terminal/features/extended-authorizations#authorization-validity)
    pub request_extended_authorization: Option<bool>,
    /// Request ability to
    /// [increment](https://docs.stripe.com/terminal/features/incremental-authorizations) this
    /// PaymentIntent if the combination of MCC and card brand is eligible. Check
    /// [incremental_authorization_supported](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-incremental_authorization_supported)
    /// in the [Confirm](https://docs.stripe.com/api/payment_intents/confirm) response to verify
    /// support.
    pub request_incremental_authorization_support: Option<bool>,
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        request_extended_authorization: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for CardPresent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_card_present | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("request_extended_authorization", rt::NULLABLE),
                rt::Field("request_incremental_authorization_support", rt::NULLABLE),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.request_extended_authorization,
            2 => &self.request_incremental_authorization_support,
            3 => &self.routing,
            4 => &self.installments,
            5 => &self.mandate_options,
            6 => &self.require_cvc_recollection,
            7 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.request_extended_authorization,
            2 => &mut self.request_incremental_authorization_support,
            3 => &mut self.routing,
            4 => &mut self.installments,
            5 => &mut self.mandate_options,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(CardPresent);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.cashapp` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cashapp {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Cashapp {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Cashapp {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_cashapp | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(Cashapp);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.crypto` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Crypto {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Crypto {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Crypto {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_crypto | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Crypto);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.customer_balance` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalance {
    pub bank_transfer: Option<
        rt::Part<
            crate::checkout_session::payment_method_options::customer_balance::BankTransfer,
        >,
    >,
    /// The funding method type to be used when there are not enough funds in the customer balance.
    /// Permitted values include: `bank_transfer`.
    pub funding_type: Option<customer_balance::FundingType>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for CustomerBalance {
    const BLANK: Self = Self {
        bank_transfer: rt::Blank::BLANK,
        funding_type: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for CustomerBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_customer_balance | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("bank_transfer", rt::OPTIONAL),
                rt::Field("funding_type", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_transfer,
            1 => &self.funding_type,
            2 => &self.setup_future_usage,
            3 => &self.capture_method,
            4 => &self.installments,
            5 => &self.mandate_options,
            6 => &self.request_incremental_authorization_support,
            7 => &self.require_cvc_recollection,
            8 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_transfer,
            1 => &mut self.funding_type,
            2 => &mut self.setup_future_usage,
            3 => &mut self.capture_method,
            4 => &mut self.installments,
            5 => &mut self.mandate_options,
            6 => &mut self.request_incremental_authorization_support,
            7 => &mut self.require_cvc_recollection,
            8 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(CustomerBalance);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.eps` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Eps {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Eps {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Eps {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_eps | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Eps);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.fpx` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fpx {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Fpx {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Fpx {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_fpx | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Fpx);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.giropay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Giropay {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Giropay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Giropay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_giropay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Giropay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.grabpay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Grabpay {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Grabpay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Grabpay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_grabpay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Grabpay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.ideal` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ideal {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Ideal {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Ideal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_ideal | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Ideal);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.interac_present` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct InteracPresent {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for InteracPresent {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for InteracPresent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_interac_present | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(InteracPresent);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.kakao_pay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct KakaoPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for KakaoPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for KakaoPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_kakao_pay_payment_method_options | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(KakaoPay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.klarna` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    /// Preferred locale of the Klarna checkout page that the customer is redirected to.
    pub preferred_locale: Option<String>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        preferred_locale: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Klarna {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_klarna | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("preferred_locale", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.preferred_locale,
            2 => &self.setup_future_usage,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.preferred_locale,
            2 => &mut self.setup_future_usage,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Klarna);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.konbini` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Konbini {
    /// An optional 10 to 11 digit numeric-only string determining the confirmation code at applicable
    /// convenience stores.
    pub confirmation_number: Option<String>,
    /// The number of calendar days (between 1 and 60) after which Konbini payment instructions will
    /// expire. For example, if a PaymentIntent is confirmed with Konbini and `expires_after_days` set
    /// to 2 on Monday JST, the instructions will expire on Wednesday 23:59:59 JST.
    pub expires_after_days: Option<i64>,
    /// The timestamp at which the Konbini payment instructions will expire. Only one of
    /// `expires_after_days` or `expires_at` may be set.
    pub expires_at: Option<rt::Timestamp>,
    /// A product descriptor of up to 22 characters, which will appear to customers at the convenience
    /// store.
    pub product_description: Option<String>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Konbini {
    const BLANK: Self = Self {
        confirmation_number: rt::Blank::BLANK,
        expires_after_days: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Konbini {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_konbini | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("confirmation_number", rt::NULLABLE),
                rt::Field("expires_after_days", rt::NULLABLE),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.confirmation_number,
            1 => &self.expires_after_days,
            2 => &self.expires_at,
            3 => &self.product_description,
            4 => &self.setup_future_usage,
            5 => &self.capture_method,
            6 => &self.installments,
            7 => &self.mandate_options,
            8 => &self.request_incremental_authorization_support,
            9 => &self.require_cvc_recollection,
            10 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.confirmation_number,
            1 => &mut self.expires_after_days,
            2 => &mut self.expires_at,
            3 => &mut self.product_description,
            4 => &mut self.setup_future_usage,
            5 => &mut self.capture_method,
            6 => &mut self.installments,
            7 => &mut self.mandate_options,
            8 => &mut self.request_incremental_authorization_support,
            9 => &mut self.require_cvc_recollection,
            10 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Konbini);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.kr_card` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct KrCard {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for KrCard {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for KrCard {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_kr_card | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(KrCard);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.link` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Link {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Link {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_link | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(Link);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.mb_way` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MbWay {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for MbWay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for MbWay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_mb_way | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(MbWay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.mobilepay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mobilepay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Mobilepay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Mobilepay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_mobilepay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(Mobilepay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.multibanco` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Multibanco {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Multibanco {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Multibanco {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_multibanco | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Multibanco);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.naver_pay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for NaverPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for NaverPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_naver_pay_payment_method_options | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(NaverPay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.nz_bank_account` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct NzBankAccount {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for NzBankAccount {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for NzBankAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_nz_bank_account | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.target_date,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.target_date,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(NzBankAccount);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.oxxo` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Oxxo {
    /// The number of calendar days before an OXXO invoice expires. For example, if you create an OXXO
    /// invoice on Monday and you set expires_after_days to 2, the OXXO invoice will expire on Wednesday
    /// at 23:59 America/Mexico_City time.
    pub expires_after_days: Option<i64>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Oxxo {
    const BLANK: Self = Self {
        expires_after_days: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Oxxo {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_oxxo | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("expires_after_days", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_after_days,
            1 => &self.setup_future_usage,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_after_days,
            1 => &mut self.setup_future_usage,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Oxxo);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.p24` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct P24 {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for P24 {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for P24 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_p24 | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(P24);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.pay_by_bank` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayByBank {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for PayByBank {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for PayByBank {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_pay_by_bank | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(PayByBank);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.payco` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payco {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Payco {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Payco {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_payco_payment_method_options | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Payco);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.paynow` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paynow {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Paynow {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Paynow {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_paynow | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Paynow);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.paypal` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    /// Preferred locale of the PayPal checkout page that the customer is redirected to.
    pub preferred_locale: Option<String>,
    /// A reference of the PayPal transaction visible to customer which is mapped to PayPal's invoice
    /// ID. This must be a globally unique ID if you have configured in your PayPal settings to block
    /// multiple payments per invoice ID.
    pub reference: Option<String>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        preferred_locale: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Paypal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_paypal | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("preferred_locale", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.preferred_locale,
            2 => &self.reference,
            3 => &self.setup_future_usage,
            4 => &self.installments,
            5 => &self.mandate_options,
            6 => &self.request_incremental_authorization_support,
            7 => &self.require_cvc_recollection,
            8 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.preferred_locale,
            2 => &mut self.reference,
            3 => &mut self.setup_future_usage,
            4 => &mut self.installments,
            5 => &mut self.mandate_options,
            6 => &mut self.request_incremental_authorization_support,
            7 => &mut self.require_cvc_recollection,
            8 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Paypal);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.payto` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Payto {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Payto {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_payto | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.setup_future_usage,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.setup_future_usage,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Payto);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.pix` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<pix::AmountIncludesIof>,
    /// The number of seconds (between 10 and 1209600) after which Pix payment will expire.
    pub expires_after_seconds: Option<i64>,
    /// The timestamp at which the Pix expires.
    pub expires_at: Option<rt::Timestamp>,
    pub mandate_options: Option<rt::Part<pix::MandateOptions>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Pix {
    const BLANK: Self = Self {
        amount_includes_iof: rt::Blank::BLANK,
        expires_after_seconds: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Pix {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_pix | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("amount_includes_iof", rt::OPTIONAL),
                rt::Field("expires_after_seconds", rt::NULLABLE),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_includes_iof,
            1 => &self.expires_after_seconds,
            2 => &self.expires_at,
            3 => &self.mandate_options,
            4 => &self.setup_future_usage,
            5 => &self.capture_method,
            6 => &self.installments,
            7 => &self.request_incremental_authorization_support,
            8 => &self.require_cvc_recollection,
            9 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_includes_iof,
            1 => &mut self.expires_after_seconds,
            2 => &mut self.expires_at,
            3 => &mut self.mandate_options,
            4 => &mut self.setup_future_usage,
            5 => &mut self.capture_method,
            6 => &mut self.installments,
            7 => &mut self.request_incremental_authorization_support,
            8 => &mut self.require_cvc_recollection,
            9 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Pix);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.promptpay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Promptpay {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Promptpay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Promptpay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_promptpay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Promptpay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.revolut_pay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for RevolutPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for RevolutPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_revolut_pay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(RevolutPay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.samsung_pay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct SamsungPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for SamsungPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for SamsungPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_samsung_pay_payment_method_options | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(SamsungPay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.satispay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Satispay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Satispay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Satispay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_satispay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Satispay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.scalapay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Scalapay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Scalapay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Scalapay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_scalapay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.installments,
            2 => &self.mandate_options,
            3 => &self.request_incremental_authorization_support,
            4 => &self.require_cvc_recollection,
            5 => &self.routing,
            6 => &self.setup_future_usage,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.installments,
            2 => &mut self.mandate_options,
            3 => &mut self.request_incremental_authorization_support,
            4 => &mut self.require_cvc_recollection,
            5 => &mut self.routing,
            6 => &mut self.setup_future_usage,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Scalapay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.sepa_debit` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    pub mandate_options: Option<rt::Part<bacs_debit::MandateOptions>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for SepaDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_sepa_debit | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.setup_future_usage,
            2 => &self.target_date,
            3 => &self.capture_method,
            4 => &self.installments,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.setup_future_usage,
            2 => &mut self.target_date,
            3 => &mut self.capture_method,
            4 => &mut self.installments,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(SepaDebit);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.sofort` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
    /// Preferred language of the SOFORT authorization page that the customer is redirected to.
    pub preferred_language: Option<
        crate::charge::payment_method_details::sofort::PreferredLanguage,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Sofort {
    const BLANK: Self = Self {
        preferred_language: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Sofort {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_sofort | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("preferred_language", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.preferred_language,
            1 => &self.setup_future_usage,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.preferred_language,
            1 => &mut self.setup_future_usage,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Sofort);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.swish` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Swish {
    /// A reference for this payment to be displayed in the Swish app.
    pub reference: Option<String>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Swish {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Swish {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_swish | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            1 => &self.setup_future_usage,
            2 => &self.capture_method,
            3 => &self.installments,
            4 => &self.mandate_options,
            5 => &self.request_incremental_authorization_support,
            6 => &self.require_cvc_recollection,
            7 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            1 => &mut self.setup_future_usage,
            2 => &mut self.capture_method,
            3 => &mut self.installments,
            4 => &mut self.mandate_options,
            5 => &mut self.request_incremental_authorization_support,
            6 => &mut self.require_cvc_recollection,
            7 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Swish);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.twint` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Twint {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Twint {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Twint {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_twint | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Twint);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.upi` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Upi {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Upi {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_upi | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Upi);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.us_bank_account` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    pub financial_connections: Option<rt::Part<us_bank_account::FinancialConnections>>,
    pub mandate_options: Option<rt::Part<us_bank_account::MandateOptions>>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// The purpose of the transaction.
    pub transaction_purpose: Option<us_bank_account::TransactionPurpose>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        financial_connections: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        transaction_purpose: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for UsBankAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_payment_method_options_us_bank_account | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("financial_connections", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("transaction_purpose", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(UsBankAccount);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.wechat_pay` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatPay {
    /// The app ID registered with WeChat Pay. Only required when client is ios or android.
    pub app_id: Option<String>,
    /// The client type that the end customer will pay from
    pub client: Option<wechat_pay::Client>,
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for WechatPay {
    const BLANK: Self = Self {
        app_id: rt::Blank::BLANK,
        client: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for WechatPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_wechat_pay | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("app_id", rt::NULLABLE),
                rt::Field("client", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.app_id,
            1 => &self.client,
            2 => &self.setup_future_usage,
            3 => &self.capture_method,
            4 => &self.installments,
            5 => &self.mandate_options,
            6 => &self.request_incremental_authorization_support,
            7 => &self.require_cvc_recollection,
            8 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.client,
            2 => &mut self.setup_future_usage,
            3 => &mut self.capture_method,
            4 => &mut self.installments,
            5 => &mut self.mandate_options,
            6 => &mut self.request_incremental_authorization_support,
            7 => &mut self.require_cvc_recollection,
            8 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(WechatPay);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options.zip` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Zip {
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
        crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    >,
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<acss_debit::CaptureMethod>,
    pub installments: Option<rt::Part<acss_debit::Installments>>,
    pub mandate_options: Option<rt::Part<affirm::MandateOptions>>,
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
    pub routing: Option<rt::Part<acss_debit::Routing>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Zip {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        request_incremental_authorization_support: rt::Blank::BLANK,
        require_cvc_recollection: rt::Blank::BLANK,
        routing: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Zip {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_zip | payment_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("request_incremental_authorization_support", rt::OPTIONAL),
                rt::Field("require_cvc_recollection", rt::OPTIONAL),
                rt::Field("routing", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            1 => &self.capture_method,
            2 => &self.installments,
            3 => &self.mandate_options,
            4 => &self.request_incremental_authorization_support,
            5 => &self.require_cvc_recollection,
            6 => &self.routing,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            1 => &mut self.capture_method,
            2 => &mut self.installments,
            3 => &mut self.mandate_options,
            4 => &mut self.request_incremental_authorization_support,
            5 => &mut self.require_cvc_recollection,
            6 => &mut self.routing,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Zip);
