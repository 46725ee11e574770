// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

pub mod payment_method_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub mod processor_details;
#[cfg(feature = "payment_attempt_records")]
pub mod shipping_details;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// A representation of an amount of money, consisting of an amount and a currency.
///
/// An object in `amount` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `amount` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for Amount {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for Amount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Amount);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// A representation of an amount of money, consisting of an amount and a currency.
///
/// An object in `amount_authorized` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `amount_authorized` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountAuthorized {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for AmountAuthorized {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for AmountAuthorized {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AmountAuthorized);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// A representation of an amount of money, consisting of an amount and a currency.
///
/// An object in `amount_canceled` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `amount_canceled` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountCanceled {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for AmountCanceled {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for AmountCanceled {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AmountCanceled);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// A representation of an amount of money, consisting of an amount and a currency.
///
/// An object in `amount_failed` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `amount_failed` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountFailed {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for AmountFailed {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for AmountFailed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AmountFailed);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// A representation of an amount of money, consisting of an amount and a currency.
///
/// An object in `amount_guaranteed` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `amount_guaranteed` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountGuaranteed {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for AmountGuaranteed {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for AmountGuaranteed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AmountGuaranteed);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// A representation of an amount of money, consisting of an amount and a currency.
///
/// An object in `amount_refunded` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `amount_refunded` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountRefunded {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for AmountRefunded {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for AmountRefunded {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AmountRefunded);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// A representation of an amount of money, consisting of an amount and a currency.
///
/// An object in `amount_requested` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `amount_requested` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountRequested {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// A positive integer representing the amount in the currency's
    /// [minor unit](https://docs.stripe.com/currencies#zero-decimal). For example, `100` can represent
    /// 1 USD or 100 JPY.
    pub value: i64,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for AmountRequested {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for AmountRequested {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AmountRequested);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// Information about the customer for this payment.
///
/// An object in `customer_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `customer_details` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// ID of the Stripe Customer associated with this payment.
    pub customer: Option<String>,
    /// The customer's email address.
    pub email: Option<String>,
    /// The customer's name.
    pub name: Option<String>,
    /// The customer's phone number.
    pub phone: Option<String>,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for CustomerDetails {
    const BLANK: Self = Self {
        customer: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for CustomerDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_customer_details",
            constants: &[],
            fields: &[
                rt::Field("customer", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer,
            1 => &self.email,
            2 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(CustomerDetails);

#[cfg(feature = "payment_attempt_records")]
/// Indicates whether the customer was present in your checkout flow during this payment.
#[non_exhaustive]
pub enum CustomerPresence {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_attempt_records")]
rt::open_enum!(CustomerPresence {
    OffSession = "off_session",
    OnSession = "on_session",
});

#[cfg(feature = "payment_attempt_records")]
/// Details about the Payment Method used in this payment attempt.
///
/// An object in `payment_method_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    pub ach_credit_transfer: Option<
        rt::Part<crate::charge::payment_method_details::AchCreditTransfer>,
    >,
    pub ach_debit: Option<rt::Part<payment_method_details::AchDebit>>,
    pub acss_debit: Option<rt::Part<crate::charge::payment_method_details::AcssDebit>>,
    pub affirm: Option<rt::Part<crate::charge::payment_method_details::Affirm>>,
    pub afterpay_clearpay: Option<
        rt::Part<crate::charge::payment_method_details::AfterpayClearpay>,
    >,
    pub alipay: Option<rt::Part<crate::charge::payment_method_details::Alipay>>,
    pub alma: Option<rt::Part<crate::charge::payment_method_details::Alma>>,
    pub amazon_pay: Option<rt::Part<payment_method_details::AmazonPay>>,
    pub au_becs_debit: Option<
        rt::Part<crate::charge::payment_method_details::AuBecsDebit>,
    >,
    pub bacs_debit: Option<rt::Part<crate::charge::payment_method_details::BacsDebit>>,
    pub bancontact: Option<rt::Part<crate::charge::payment_method_details::Bancontact>>,
    pub billie: Option<rt::Part<crate::charge::payment_method_details::Billie>>,
    /// The billing details associated with the method of payment.
    pub billing_details: Option<rt::Part<payment_method_details::BillingDetails>>,
    pub bizum: Option<rt::Part<crate::charge::payment_method_details::Bizum>>,
    pub blik: Option<rt::Part<crate::charge::payment_method_details::Blik>>,
    pub boleto: Option<rt::Part<payment_method_details::Boleto>>,
    pub card: Option<rt::Part<payment_method_details::Card>>,
    pub card_present: Option<rt::Part<payment_method_details::CardPresent>>,
    pub cashapp: Option<rt::Part<crate::charge::payment_method_details::Cashapp>>,
    pub crypto: Option<rt::Part<crate::charge::payment_method_details::Crypto>>,
    pub custom: Option<rt::Part<payment_method_details::Custom>>,
    pub customer_balance: Option<rt::Part<crate::payment_method::CustomerBalance>>,
    pub eps: Option<rt::Part<crate::charge::payment_method_details::Eps>>,
    pub fpx: Option<rt::Part<crate::charge::payment_method_details::Fpx>>,
    pub giropay: Option<rt::Part<crate::charge::payment_method_details::Giropay>>,
    pub grabpay: Option<rt::Part<crate::charge::payment_method_details::Grabpay>>,
    pub ideal: Option<rt::Part<crate::charge::payment_method_details::Ideal>>,
    pub interac_present: Option<
        rt::Part<crate::charge::payment_method_details::InteracPresent>,
    >,
    pub kakao_pay: Option<rt::Part<crate::charge::payment_method_details::KakaoPay>>,
    pub klarna: Option<rt::Part<crate::charge::payment_method_details::Klarna>>,
    pub konbini: Option<rt::Part<crate::charge::payment_method_details::Konbini>>,
    pub kr_card: Option<rt::Part<crate::charge::payment_method_details::KrCard>>,
    pub link: Option<rt::Part<crate::charge::payment_method_details::Link>>,
    pub mb_way: Option<rt::Part<crate::payment_method::MbWay>>,
    pub mobilepay: Option<rt::Part<crate::charge::payment_method_details::Mobilepay>>,
    pub multibanco: Option<rt::Part<crate::charge::payment_method_details::Multibanco>>,
    pub naver_pay: Option<rt::Part<crate::charge::payment_method_details::NaverPay>>,
    pub nz_bank_account: Option<
        rt::Part<crate::charge::payment_method_details::NzBankAccount>,
    >,
    pub oxxo: Option<rt::Part<crate::charge::payment_method_details::Oxxo>>,
    pub p24: Option<rt::Part<crate::charge::payment_method_details::P24>>,
    pub pay_by_bank: Option<rt::Part<crate::payment_method::PayByBank>>,
    pub payco: Option<rt::Part<crate::charge::payment_method_details::Payco>>,
    /// ID of the Stripe PaymentMethod used to make this payment.
    pub payment_method: Option<String>,
    pub paynow: Option<rt::Part<crate::charge::payment_method_details::Paynow>>,
    pub paypal: Option<rt::Part<payment_method_details::Paypal>>,
    pub payto: Option<rt::Part<crate::charge::payment_method_details::Payto>>,
    pub pix: Option<rt::Part<crate::charge::payment_method_details::Pix>>,
    pub promptpay: Option<rt::Part<crate::charge::payment_method_details::Promptpay>>,
    pub revolut_pay: Option<rt::Part<payment_method_details::RevolutPay>>,
    pub samsung_pay: Option<rt::Part<crate::charge::payment_method_details::SamsungPay>>,
    pub satispay: Option<rt::Part<crate::charge::payment_method_details::Satispay>>,
    pub scalapay: Option<rt::Part<crate::charge::payment_method_details::Scalapay>>,
    pub sepa_debit: Option<rt::Part<crate::charge::payment_method_details::SepaDebit>>,
    pub sofort: Option<rt::Part<crate::charge::payment_method_details::Sofort>>,
    pub stripe_account: Option<
        rt::Part<crate::charge::payment_method_details::StripeAccount>,
    >,
    pub sunbit: Option<rt::Part<crate::charge::payment_method_details::Sunbit>>,
    pub swish: Option<rt::Part<crate::charge::payment_method_details::Swish>>,
    pub twint: Option<rt::Part<crate::charge::payment_method_details::Twint>>,
    /// The type of transaction-specific details of the payment method used in the payment. See
    /// [PaymentMethod.type](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type)
    /// for the full list of possible types. An additional hash is included on `payment_method_details`
    /// with a name matching this value. It contains information specific to the payment method.
    pub type_: String,
    pub upi: Option<rt::Part<crate::payment_method::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_details::UsBankAccount>>,
    pub wechat: Option<rt::Part<crate::charge::payment_method_details::Wechat>>,
    pub wechat_pay: Option<rt::Part<crate::charge::payment_method_details::WechatPay>>,
    pub zip: Option<rt::Part<crate::payment_method::Zip>>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for PaymentMethodDetails {
    const BLANK: Self = Self {
        ach_credit_transfer: rt::Blank::BLANK,
        ach_debit: rt::Blank::BLANK,
        acss_debit: rt::Blank::BLANK,
        affirm: rt::Blank::BLANK,
        afterpay_clearpay: rt::Blank::BLANK,
        alipay: rt::Blank::BLANK,
        alma: rt::Blank::BLANK,
        amazon_pay: rt::Blank::BLANK,
        au_becs_debit: rt::Blank::BLANK,
        bacs_debit: rt::Blank::BLANK,
        bancontact: rt::Blank::BLANK,
        billie: rt::Blank::BLANK,
        billing_details: rt::Blank::BLANK,
        bizum: rt::Blank::BLANK,
        blik: rt::Blank::BLANK,
        boleto: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        card_present: rt::Blank::BLANK,
        cashapp: rt::Blank::BLANK,
        crypto: rt::Blank::BLANK,
        custom: rt::Blank::BLANK,
        customer_balance: rt::Blank::BLANK,
        eps: rt::Blank::BLANK,
        fpx: rt::Blank::BLANK,
        giropay: rt::Blank::BLANK,
        grabpay: rt::Blank::BLANK,
        ideal: rt::Blank::BLANK,
        interac_present: rt::Blank::BLANK,
        kakao_pay: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        konbini: rt::Blank::BLANK,
        kr_card: rt::Blank::BLANK,
        link: rt::Blank::BLANK,
        mb_way: rt::Blank::BLANK,
        mobilepay: rt::Blank::BLANK,
        multibanco: rt::Blank::BLANK,
        naver_pay: rt::Blank::BLANK,
        nz_bank_account: rt::Blank::BLANK,
        oxxo: rt::Blank::BLANK,
        p24: rt::Blank::BLANK,
        pay_by_bank: rt::Blank::BLANK,
        payco: rt::Blank::BLANK,
        payment_method: rt::Blank::BLANK,
        paynow: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        promptpay: rt::Blank::BLANK,
        revolut_pay: rt::Blank::BLANK,
        samsung_pay: rt::Blank::BLANK,
        satispay: rt::Blank::BLANK,
        scalapay: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        sofort: rt::Blank::BLANK,
        stripe_account: rt::Blank::BLANK,
        sunbit: rt::Blank::BLANK,
        swish: rt::Blank::BLANK,
        twint: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
        wechat: rt::Blank::BLANK,
        wechat_pay: rt::Blank::BLANK,
        zip: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for PaymentMethodDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("ach_credit_transfer", rt::OPTIONAL),
                rt::Field("ach_debit", rt::OPTIONAL),
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("affirm", rt::OPTIONAL),
                rt::Field("afterpay_clearpay", rt::OPTIONAL),
                rt::Field("alipay", rt::OPTIONAL),
                rt::Field("alma", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("bancontact", rt::OPTIONAL),
                rt::Field("billie", rt::OPTIONAL),
                rt::Field("billing_details", rt::NULLABLE),
                rt::Field("bizum", rt::OPTIONAL),
                rt::Field("blik", rt::OPTIONAL),
                rt::Field("boleto", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("crypto", rt::OPTIONAL),
                rt::Field("custom", rt::OPTIONAL),
                rt::Field("customer_balance", rt::OPTIONAL),
                rt::Field("eps", rt::OPTIONAL),
                rt::Field("fpx", rt::OPTIONAL),
                rt::Field("giropay", rt::OPTIONAL),
                rt::Field("grabpay", rt::OPTIONAL),
                rt::Field("ideal", rt::OPTIONAL),
                rt::Field("interac_present", rt::OPTIONAL),
                rt::Field("kakao_pay", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("konbini", rt::OPTIONAL),
                rt::Field("kr_card", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("mb_way", rt::OPTIONAL),
                rt::Field("mobilepay", rt::OPTIONAL),
                rt::Field("multibanco", rt::OPTIONAL),
                rt::Field("naver_pay", rt::OPTIONAL),
                rt::Field("nz_bank_account", rt::OPTIONAL),
                rt::Field("oxxo", rt::OPTIONAL),
                rt::Field("p24", rt::OPTIONAL),
                rt::Field("pay_by_bank", rt::OPTIONAL),
                rt::Field("payco", rt::OPTIONAL),
                rt::Field("payment_method", rt::NULLABLE),
                rt::Field("paynow", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("payto", rt::OPTIONAL),
                rt::Field("pix", rt::OPTIONAL),
                rt::Field("promptpay", rt::OPTIONAL),
                rt::Field("revolut_pay", rt::OPTIONAL),
                rt::Field("samsung_pay", rt::OPTIONAL),
                rt::Field("satispay", rt::OPTIONAL),
                rt::Field("scalapay", rt::OPTIONAL),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("sofort", rt::OPTIONAL),
                rt::Field("stripe_account", rt::OPTIONAL),
                rt::Field("sunbit", rt::OPTIONAL),
                rt::Field("swish", rt::OPTIONAL),
                rt::Field("twint", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("upi", rt::OPTIONAL),
                rt::Field("us_bank_account", rt::OPTIONAL),
                rt::Field("wechat", rt::OPTIONAL),
                rt::Field("wechat_pay", rt::OPTIONAL),
                rt::Field("zip", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ach_credit_transfer,
            1 => &self.ach_debit,
            2 => &self.acss_debit,
            3 => &self.affirm,
            4 => &self.afterpay_clearpay,
            5 => &self.alipay,
            6 => &self.alma,
            7 => &self.amazon_pay,
            8 => &self.au_becs_debit,
            9 => &self.bacs_debit,
            10 => &self.bancontact,
            11 => &self.billie,
            12 => &self.billing_details,
            13 => &self.bizum,
            14 => &self.blik,
            15 => &self.boleto,
            16 => &self.card,
            17 => &self.card_present,
            18 => &self.cashapp,
            19 => &self.crypto,
            20 => &self.custom,
            21 => &self.customer_balance,
            22 => &self.eps,
            23 => &self.fpx,
            24 => &self.giropay,
            25 => &self.grabpay,
            26 => &self.ideal,
            27 => &self.interac_present,
            28 => &self.kakao_pay,
            29 => &self.klarna,
            30 => &self.konbini,
            31 => &self.kr_card,
            32 => &self.link,
            33 => &self.mb_way,
            34 => &self.mobilepay,
            35 => &self.multibanco,
            36 => &self.naver_pay,
            37 => &self.nz_bank_account,
            38 => &self.oxxo,
            39 => &self.p24,
            40 => &self.pay_by_bank,
            41 => &self.payco,
            42 => &self.payment_method,
            43 => &self.paynow,
            44 => &self.paypal,
            45 => &self.payto,
            46 => &self.pix,
            47 => &self.promptpay,
            48 => &self.revolut_pay,
            49 => &self.samsung_pay,
            50 => &self.satispay,
            51 => &self.scalapay,
            52 => &self.sepa_debit,
            53 => &self.sofort,
            54 => &self.stripe_account,
            55 => &self.sunbit,
            56 => &self.swish,
            57 => &self.twint,
            58 => &self.type_,
            59 => &self.upi,
            60 => &self.us_bank_account,
            61 => &self.wechat,
            62 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ach_credit_transfer,
            1 => &mut self.ach_debit,
            2 => &mut self.acss_debit,
            3 => &mut self.affirm,
            4 => &mut self.afterpay_clearpay,
            5 => &mut self.alipay,
            6 => &mut self.alma,
            7 => &mut self.amazon_pay,
            8 => &mut self.au_becs_debit,
            9 => &mut self.bacs_debit,
            10 => &mut self.bancontact,
            11 => &mut self.billie,
            12 => &mut self.billing_details,
            13 => &mut self.bizum,
            14 => &mut self.blik,
            15 => &mut self.boleto,
            16 => &mut self.card,
            17 => &mut self.card_present,
            18 => &mut self.cashapp,
            19 => &mut self.crypto,
            20 => &mut self.custom,
            21 => &mut self.customer_balance,
            22 => &mut self.eps,
            23 => &mut self.fpx,
            24 => &mut self.giropay,
            25 => &mut self.grabpay,
            26 => &mut self.ideal,
            27 => &mut self.interac_present,
            28 => &mut self.kakao_pay,
            29 => &mut self.klarna,
            30 => &mut self.konbini,
            31 => &mut self.kr_card,
            32 => &mut self.link,
            33 => &mut self.mb_way,
            34 => &mut self.mobilepay,
            35 => &mut self.multibanco,
            36 => &mut self.naver_pay,
            37 => &mut self.nz_bank_account,
            38 => &mut self.oxxo,
            39 => &mut self.p24,
            40 => &mut self.pay_by_bank,
            41 => &mut self.payco,
            42 => &mut self.payment_method,
            43 => &mut self.paynow,
            44 => &mut self.paypal,
            45 => &mut self.payto,
            46 => &mut self.pix,
            47 => &mut self.promptpay,
            48 => &mut self.revolut_pay,
            49 => &mut self.samsung_pay,
            50 => &mut self.satispay,
            51 => &mut self.scalapay,
            52 => &mut self.sepa_debit,
            53 => &mut self.sofort,
            54 => &mut self.stripe_account,
            55 => &mut self.sunbit,
            56 => &mut self.swish,
            57 => &mut self.twint,
            58 => &mut self.type_,
            59 => &mut self.upi,
            60 => &mut self.us_bank_account,
            61 => &mut self.wechat,
            62 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(PaymentMethodDetails);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// Processor information associated with this payment.
///
/// An object in `processor_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `processor_details` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessorDetails {
    pub custom: Option<rt::Part<processor_details::Custom>>,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for ProcessorDetails {
    const BLANK: Self = Self { custom: rt::Blank::BLANK };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for ProcessorDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_processor_details",
            constants: &[("type", rt::Constant::Str("custom"))],
            fields: &[rt::Field("custom", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.custom
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.custom
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(ProcessorDetails);

#[cfg(feature = "payment_attempt_records")]
/// Indicates who reported the payment.
#[non_exhaustive]
pub enum ReportedBy {
    /// `self`
    SelfValue,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_attempt_records")]
rt::open_enum!(ReportedBy {
    SelfValue = "self",
    Stripe = "stripe",
});

/// The customer's shipping information associated with this payment.
///
/// An object in `shipping_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord), `shipping_details` of [`PaymentRecord`](crate::PaymentRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDetails {
    pub address: rt::Part<crate::customer::Address>,
    /// The shipping recipient's name.
    pub name: Option<String>,
    /// The shipping recipient's phone number.
    pub phone: Option<String>,
}

impl rt::Record for ShippingDetails {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            name: rt::blank(),
            phone: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_shipping_details | insights_resources_payment_evaluation_shipping",
            constants: &[],
            fields: &[
                rt::Field("address", rt::REQUIRED),
                rt::Field("name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(ShippingDetails);
