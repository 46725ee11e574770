// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options` of [`CheckoutSession`](crate::CheckoutSession).

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "customers",
        feature = "payment_intents"
    )
)]
pub mod acss_debit;

#[cfg(feature = "checkout-sessions")]
pub mod affirm;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::payment_method_options::affirm as afterpay_clearpay;
#[cfg(feature = "checkout-sessions")]
pub mod alipay;
#[cfg(feature = "checkout-sessions")]
pub mod alma;
#[cfg(feature = "checkout-sessions")]
pub mod amazon_pay;
#[cfg(feature = "checkout-sessions")]
pub mod au_becs_debit;
#[cfg(feature = "checkout-sessions")]
pub mod bacs_debit;
#[cfg(feature = "checkout-sessions")]
pub mod bancontact;
#[cfg(feature = "checkout-sessions")]
pub mod billie;
#[cfg(feature = "checkout-sessions")]
pub mod boleto;

#[cfg(
    any(feature = "checkout-sessions", feature = "customers", feature = "payment_links")
)]
pub mod card;

#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::payment_method_options::affirm as cashapp;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "payment_intents",
        feature = "subscriptions"
    )
)]
pub mod customer_balance;

#[cfg(feature = "checkout-sessions")]
pub mod eps;
#[cfg(feature = "checkout-sessions")]
pub mod fpx;
#[cfg(feature = "checkout-sessions")]
pub mod giropay;
#[cfg(feature = "checkout-sessions")]
pub mod grabpay;
#[cfg(feature = "checkout-sessions")]
pub mod ideal;
#[cfg(feature = "checkout-sessions")]
pub mod kakao_pay;
#[cfg(feature = "checkout-sessions")]
pub mod klarna;
#[cfg(feature = "checkout-sessions")]
pub mod konbini;
#[cfg(feature = "checkout-sessions")]
pub mod kr_card;
#[cfg(feature = "checkout-sessions")]
pub mod link;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::payment_method_options::affirm as mobilepay;
#[cfg(feature = "checkout-sessions")]
pub mod multibanco;
#[cfg(feature = "checkout-sessions")]
pub mod naver_pay;
#[cfg(feature = "checkout-sessions")]
pub mod oxxo;
#[cfg(feature = "checkout-sessions")]
pub mod p24;
#[cfg(feature = "checkout-sessions")]
pub mod payco;
#[cfg(feature = "checkout-sessions")]
pub mod paynow;
#[cfg(feature = "checkout-sessions")]
pub mod paypal;
#[cfg(feature = "checkout-sessions")]
pub mod payto;
#[cfg(feature = "checkout-sessions")]
pub mod pix;
#[cfg(feature = "checkout-sessions")]
pub mod revolut_pay;
#[cfg(feature = "checkout-sessions")]
pub mod samsung_pay;
#[cfg(feature = "checkout-sessions")]
pub mod satispay;
#[cfg(feature = "checkout-sessions")]
pub mod scalapay;
#[cfg(feature = "checkout-sessions")]
pub mod sepa_debit;
#[cfg(feature = "checkout-sessions")]
pub mod sofort;
#[cfg(feature = "checkout-sessions")]
pub mod twint;
#[cfg(feature = "checkout-sessions")]
pub mod upi;
#[cfg(feature = "checkout-sessions")]
pub mod us_bank_account;

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.acss_debit` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    /// Currency supported by the bank account. Returned when the Session is in `setup` mode.
    pub currency: Option<acss_debit::Currency>,
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<acss_debit::VerificationMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_acss_debit_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            1 => &self.mandate_options,
            2 => &self.setup_future_usage,
            3 => &self.target_date,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            1 => &mut self.mandate_options,
            2 => &mut self.setup_future_usage,
            3 => &mut self.target_date,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(AcssDebit);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.affirm` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Affirm {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Affirm {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_affirm_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Affirm);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.afterpay_clearpay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterpayClearpay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for AfterpayClearpay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_afterpay_clearpay_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(AfterpayClearpay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.alipay` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Alipay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_alipay_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Alipay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.alma` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Alma {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Alma {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_alma_payment_method_options",
            constants: &[],
            fields: &[rt::Field("capture_method", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.capture_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.capture_method
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Alma);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.amazon_pay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_amazon_pay_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(AmazonPay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.au_becs_debit` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for AuBecsDebit {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_au_becs_debit_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.setup_future_usage,
            _ => &self.target_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.setup_future_usage,
            _ => &mut self.target_date,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(AuBecsDebit);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.bacs_debit` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_bacs_debit_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.setup_future_usage,
            _ => &self.target_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.setup_future_usage,
            _ => &mut self.target_date,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(BacsDebit);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.bancontact` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bancontact {
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Bancontact {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_bancontact_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Bancontact);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.billie` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Billie {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Billie {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_billie_payment_method_options",
            constants: &[],
            fields: &[rt::Field("capture_method", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.capture_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.capture_method
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Billie);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.boleto` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Boleto {
    /// The number of calendar days before a Boleto voucher expires. For example, if you create a Boleto
    /// voucher on Monday and you set expires_after_days to 2, the Boleto voucher will expire on
    /// Wednesday at 23:59 America/Sao_Paulo time.
    pub expires_after_days: i64,
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Boleto {
    const BLANK: Self = Self {
        expires_after_days: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_boleto_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("expires_after_days", rt::REQUIRED),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_after_days,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_after_days,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Boleto);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.card` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
    pub installments: Option<rt::Part<card::Installments>>,
    /// Request ability to
    /// [capture beyond the standard authorization validity window](https://docs.stripe.com/payments/extended-authorization)
    /// for this CheckoutSession.
    pub request_extended_authorization: Option<card::RequestExtendedAuthorization>,
    /// Request ability to
    /// [increment the authorization](https://docs.stripe.com/payments/incremental-authorization) for
    /// this CheckoutSession.
    pub request_incremental_authorization: Option<card::RequestIncrementalAuthorization>,
    /// Request ability to make [multiple captures](https://docs.stripe.com/payments/multicapture) for
    /// this CheckoutSession.
    pub request_multicapture: Option<card::RequestMulticapture>,
    /// Request ability to [overcapture](https://docs.stripe.com/payments/overcapture) for this
    /// CheckoutSession.
    pub request_overcapture: Option<card::RequestOvercapture>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
    /// provided, this value defaults to `automatic`. Read our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: card::RequestThreeDSecure,
    pub restrictions: Option<rt::Part<card::Restrictions>>,
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
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

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Card {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        request_extended_authorization: rt::Blank::BLANK,
        request_incremental_authorization: rt::Blank::BLANK,
        request_multicapture: rt::Blank::BLANK,
        request_overcapture: rt::Blank::BLANK,
        request_three_d_secure: rt::Blank::BLANK,
        restrictions: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        statement_descriptor_suffix_kana: rt::Blank::BLANK,
        statement_descriptor_suffix_kanji: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_card_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("request_extended_authorization", rt::OPTIONAL),
                rt::Field("request_incremental_authorization", rt::OPTIONAL),
                rt::Field("request_multicapture", rt::OPTIONAL),
                rt::Field("request_overcapture", rt::OPTIONAL),
                rt::Field("request_three_d_secure", rt::REQUIRED),
                rt::Field("restrictions", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("statement_descriptor_suffix_kana", rt::OPTIONAL),
                rt::Field("statement_descriptor_suffix_kanji", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Card);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.cashapp` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cashapp {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Cashapp {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_cashapp_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Cashapp);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.customer_balance` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalance {
    pub bank_transfer: Option<rt::Part<customer_balance::BankTransfer>>,
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for CustomerBalance {
    const BLANK: Self = Self {
        bank_transfer: rt::Blank::BLANK,
        funding_type: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_customer_balance_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("bank_transfer", rt::OPTIONAL),
                rt::Field("funding_type", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_transfer,
            1 => &self.funding_type,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_transfer,
            1 => &mut self.funding_type,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(CustomerBalance);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.eps` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Eps {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_eps_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Eps);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.fpx` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Fpx {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_fpx_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Fpx);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.giropay` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Giropay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_giropay_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Giropay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.grabpay` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Grabpay {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_grab_pay_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Grabpay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.ideal` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Ideal {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_ideal_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Ideal);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.kakao_pay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct KakaoPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for KakaoPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_kakao_pay_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(KakaoPay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.klarna` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_klarna_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Klarna);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.konbini` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Konbini {
    /// The number of calendar days (between 1 and 60) after which Konbini payment instructions will
    /// expire. For example, if a PaymentIntent is confirmed with Konbini and `expires_after_days` set
    /// to 2 on Monday JST, the instructions will expire on Wednesday 23:59:59 JST.
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Konbini {
    const BLANK: Self = Self {
        expires_after_days: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_konbini_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("expires_after_days", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_after_days,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_after_days,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Konbini);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.kr_card` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct KrCard {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for KrCard {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_kr_card_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(KrCard);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.link` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Link {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_link_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Link);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.mobilepay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mobilepay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Mobilepay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_mobilepay_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Mobilepay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.multibanco` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Multibanco {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_multibanco_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Multibanco);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.naver_pay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for NaverPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_naver_pay_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(NaverPay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.oxxo` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Oxxo {
    /// The number of calendar days before an OXXO invoice expires. For example, if you create an OXXO
    /// invoice on Monday and you set expires_after_days to 2, the OXXO invoice will expire on Wednesday
    /// at 23:59 America/Mexico_City time.
    pub expires_after_days: i64,
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Oxxo {
    const BLANK: Self = Self {
        expires_after_days: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_oxxo_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("expires_after_days", rt::REQUIRED),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_after_days,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_after_days,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Oxxo);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.p24` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for P24 {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_p24_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(P24);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.payco` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payco {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Payco {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_payco_payment_method_options",
            constants: &[],
            fields: &[rt::Field("capture_method", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.capture_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.capture_method
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Payco);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.paynow` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Paynow {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_paynow_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Paynow);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.paypal` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        preferred_locale: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_paypal_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("preferred_locale", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.preferred_locale,
            2 => &self.reference,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.preferred_locale,
            2 => &mut self.reference,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Paypal);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.payto` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    pub mandate_options: Option<rt::Part<payto::MandateOptions>>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Payto {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_payto_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Payto);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.pix` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<pix::AmountIncludesIof>,
    /// The number of seconds after which Pix payment will expire.
    pub expires_after_seconds: Option<i64>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Pix {
    const BLANK: Self = Self {
        amount_includes_iof: rt::Blank::BLANK,
        expires_after_seconds: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_pix_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("amount_includes_iof", rt::OPTIONAL),
                rt::Field("expires_after_seconds", rt::NULLABLE),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_includes_iof,
            1 => &self.expires_after_seconds,
            2 => &self.mandate_options,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_includes_iof,
            1 => &mut self.expires_after_seconds,
            2 => &mut self.mandate_options,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Pix);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.revolut_pay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for RevolutPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_revolut_pay_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(RevolutPay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.samsung_pay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct SamsungPay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for SamsungPay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_samsung_pay_payment_method_options",
            constants: &[],
            fields: &[rt::Field("capture_method", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.capture_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.capture_method
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(SamsungPay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.satispay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Satispay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Satispay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_satispay_payment_method_options",
            constants: &[],
            fields: &[rt::Field("capture_method", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.capture_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.capture_method
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Satispay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.scalapay` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Scalapay {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<affirm::CaptureMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Scalapay {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_scalapay_payment_method_options",
            constants: &[],
            fields: &[rt::Field("capture_method", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.capture_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.capture_method
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Scalapay);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.sepa_debit` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_sepa_debit_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.setup_future_usage,
            _ => &self.target_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.setup_future_usage,
            _ => &mut self.target_date,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(SepaDebit);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.sofort` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
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
    pub setup_future_usage: Option<affirm::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Sofort {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_sofort_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Sofort);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.swish` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Swish {
    /// The order reference that will be displayed to customers in the Swish application. Defaults to
    /// the `id` of the Payment Intent.
    pub reference: Option<String>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Swish {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_swish_payment_method_options",
            constants: &[],
            fields: &[rt::Field("reference", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.reference
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.reference
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Swish);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.twint` of [`CheckoutSession`](crate::CheckoutSession).
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
    pub setup_future_usage: Option<amazon_pay::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Twint {
    const BLANK: Self = Self {
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_twint_payment_method_options",
            constants: &[],
            fields: &[rt::Field("setup_future_usage", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.setup_future_usage
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.setup_future_usage
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Twint);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.upi` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {
    pub mandate_options: Option<rt::Part<upi::MandateOptions>>,
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Upi {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_upi_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            _ => &mut self.setup_future_usage,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Upi);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.us_bank_account` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    pub financial_connections: Option<rt::Part<us_bank_account::FinancialConnections>>,
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
    pub setup_future_usage: Option<acss_debit::SetupFutureUsage>,
    /// Controls when Stripe will attempt to debit the funds from the customer's account. The date must
    /// be a string in YYYY-MM-DD format. The date must be in the future and between 3 and 15 calendar
    /// days from now.
    pub target_date: Option<String>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<us_bank_account::VerificationMethod>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        financial_connections: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        target_date: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "checkout_us_bank_account_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("financial_connections", rt::OPTIONAL),
                rt::Field("setup_future_usage", rt::OPTIONAL),
                rt::Field("target_date", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.financial_connections,
            1 => &self.setup_future_usage,
            2 => &self.target_date,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.financial_connections,
            1 => &mut self.setup_future_usage,
            2 => &mut self.target_date,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(UsBankAccount);
