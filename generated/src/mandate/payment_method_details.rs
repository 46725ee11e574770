// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details` of [`Mandate`](crate::Mandate).

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents")
)]
pub mod acss_debit;

#[cfg(feature = "mandates")]
pub mod bacs_debit;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "customers",
        feature = "mandates",
        feature = "payment_intents"
    )
)]
pub mod payto;

#[cfg(any(feature = "customers", feature = "mandates"))]
pub mod pix;
#[cfg(feature = "mandates")]
pub mod upi;
#[cfg(feature = "mandates")]
pub mod us_bank_account;
#[cfg(feature = "mandates")]
pub use crate::payment_method::{AmazonPay, KakaoPay, RevolutPay, Twint};

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.acss_debit` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    /// List of Stripe products where this mandate can be selected automatically.
    pub default_for: Option<Vec<acss_debit::DefaultFor>>,
    /// Description of the interval. Only required if the 'payment_schedule' parameter is 'interval' or
    /// 'combined'.
    pub interval_description: Option<String>,
    /// Payment schedule for the mandate.
    pub payment_schedule: acss_debit::PaymentSchedule,
    /// Transaction type of the mandate.
    pub transaction_type: acss_debit::TransactionType,
}

#[cfg(feature = "mandates")]
impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        default_for: rt::Blank::BLANK,
        interval_description: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        transaction_type: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_acss_debit",
            constants: &[],
            fields: &[
                rt::Field("default_for", rt::OPTIONAL),
                rt::Field("interval_description", rt::NULLABLE),
                rt::Field("payment_schedule", rt::REQUIRED),
                rt::Field("transaction_type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_for,
            1 => &self.interval_description,
            2 => &self.payment_schedule,
            _ => &self.transaction_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_for,
            1 => &mut self.interval_description,
            2 => &mut self.payment_schedule,
            _ => &mut self.transaction_type,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(AcssDebit);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.au_becs_debit` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebit {
    /// The URL of the mandate. This URL generally contains sensitive information about the customer and
    /// should be shared with them exclusively.
    pub url: String,
}

#[cfg(feature = "mandates")]
impl rt::Blank for AuBecsDebit {
    const BLANK: Self = Self { url: rt::Blank::BLANK };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_au_becs_debit",
            constants: &[],
            fields: &[rt::Field("url", rt::REQUIRED | rt::SECRET)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.url
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(AuBecsDebit);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.bacs_debit` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {
    /// The display name for the account on this mandate.
    pub display_name: Option<String>,
    /// The status of the mandate on the Bacs network. Can be one of `pending`, `revoked`, `refused`, or
    /// `accepted`.
    pub network_status: bacs_debit::NetworkStatus,
    /// The unique reference identifying the mandate on the Bacs network.
    pub reference: String,
    /// When the mandate is revoked on the Bacs network this field displays the reason for the
    /// revocation.
    pub revocation_reason: Option<bacs_debit::RevocationReason>,
    /// The service user number for the account on this mandate.
    pub service_user_number: Option<String>,
    /// The URL that will contain the mandate that the customer has signed.
    pub url: String,
}

#[cfg(feature = "mandates")]
impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {
        display_name: rt::Blank::BLANK,
        network_status: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        revocation_reason: rt::Blank::BLANK,
        service_user_number: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_bacs_debit",
            constants: &[],
            fields: &[
                rt::Field("display_name", rt::NULLABLE),
                rt::Field("network_status", rt::REQUIRED),
                rt::Field("reference", rt::REQUIRED),
                rt::Field("revocation_reason", rt::NULLABLE),
                rt::Field("service_user_number", rt::NULLABLE),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_name,
            1 => &self.network_status,
            2 => &self.reference,
            3 => &self.revocation_reason,
            4 => &self.service_user_number,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_name,
            1 => &mut self.network_status,
            2 => &mut self.reference,
            3 => &mut self.revocation_reason,
            4 => &mut self.service_user_number,
            _ => &mut self.url,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(BacsDebit);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.card` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {}

#[cfg(feature = "mandates")]
impl rt::Blank for Card {
    const BLANK: Self = Self {};
}

#[cfg(feature = "mandates")]
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
            name: "card_mandate_payment_method_details",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(Card);

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
/// An object in `payment_method_details.cashapp` of [`Mandate`](crate::Mandate), `destination_details.cashapp` of [`Refund`](crate::Refund) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cashapp {}

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
impl rt::Blank for Cashapp {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
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
            name: "mandate_cashapp | destination_details_unimplemented | setup_attempt_payment_method_details_cashapp",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
rt::record_traits!(Cashapp);

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
/// An object in `payment_method_details.klarna` of [`Mandate`](crate::Mandate), `destination_details.klarna` of [`Refund`](crate::Refund) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {}

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
impl rt::Blank for Klarna {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
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
            name: "mandate_klarna | destination_details_unimplemented | setup_attempt_payment_method_details_klarna",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "mandates", feature = "refunds", feature = "setup_attempts"))]
rt::record_traits!(Klarna);

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
/// An object in `payment_method_details.kr_card` of [`Mandate`](crate::Mandate) and `payment_method_details.kr_card` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct KrCard {}

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
impl rt::Blank for KrCard {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
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
            name: "mandate_kr_card | setup_attempt_payment_method_details_kr_card",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
rt::record_traits!(KrCard);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
/// An object in `payment_method_details.link` of [`Mandate`](crate::Mandate), `payment_method_details.link` of [`SetupAttempt`](crate::SetupAttempt) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
impl rt::Blank for Link {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
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
            name: "mandate_link | setup_attempt_payment_method_details_link | payment_method_card_wallet_link | payment_method_details_card_wallet_link",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "mandates", feature = "payment_methods"))]
rt::record_traits!(Link);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.naver_pay` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {}

#[cfg(feature = "mandates")]
impl rt::Blank for NaverPay {
    const BLANK: Self = Self {};
}

#[cfg(feature = "mandates")]
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
            name: "mandate_naver_pay",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(NaverPay);

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
/// An object in `payment_method_details.nz_bank_account` of [`Mandate`](crate::Mandate) and `payment_method_details.nz_bank_account` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct NzBankAccount {}

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
impl rt::Blank for NzBankAccount {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
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
            name: "mandate_nz_bank_account | setup_attempt_payment_method_details_nz_bank_account",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "mandates", feature = "setup_attempts"))]
rt::record_traits!(NzBankAccount);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.paypal` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// The PayPal Billing Agreement ID (BAID). This is an ID generated by PayPal which represents the
    /// mandate between the merchant and the customer.
    pub billing_agreement_id: Option<String>,
    /// PayPal account PayerID. This identifier uniquely identifies the PayPal customer.
    pub payer_id: Option<String>,
}

#[cfg(feature = "mandates")]
impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        billing_agreement_id: rt::Blank::BLANK,
        payer_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_paypal",
            constants: &[],
            fields: &[
                rt::Field("billing_agreement_id", rt::NULLABLE),
                rt::Field("payer_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_agreement_id,
            _ => &self.payer_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_agreement_id,
            _ => &mut self.payer_id,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(Paypal);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.payto` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    /// Amount that will be collected. It is required when `amount_type` is `fixed`.
    pub amount: Option<i64>,
    /// The type of amount that will be collected. The amount charged must be exact or up to the value
    /// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
    pub amount_type: payto::AmountType,
    /// Date, in YYYY-MM-DD format, after which payments will not be collected. Defaults to no end date.
    pub end_date: Option<String>,
    /// The periodicity at which payments will be collected. Defaults to `adhoc`.
    pub payment_schedule: payto::PaymentSchedule,
    /// The number of payments that will be made during a payment period. Defaults to 1 except for when
    /// `payment_schedule` is `adhoc`. In that case, it defaults to no limit.
    pub payments_per_period: Option<i64>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<payto::Purpose>,
    /// Date, in YYYY-MM-DD format, from which payments will be collected. Defaults to confirmation
    /// time.
    pub start_date: Option<String>,
}

#[cfg(feature = "mandates")]
impl rt::Blank for Payto {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        payments_per_period: rt::Blank::BLANK,
        purpose: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_payto",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::REQUIRED),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("payment_schedule", rt::REQUIRED),
                rt::Field("payments_per_period", rt::NULLABLE),
                rt::Field("purpose", rt::NULLABLE),
                rt::Field("start_date", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            2 => &self.end_date,
            3 => &self.payment_schedule,
            4 => &self.payments_per_period,
            5 => &self.purpose,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            2 => &mut self.end_date,
            3 => &mut self.payment_schedule,
            4 => &mut self.payments_per_period,
            5 => &mut self.purpose,
            _ => &mut self.start_date,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(Payto);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.pix` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<pix::AmountIncludesIof>,
    /// Type of amount.
    pub amount_type: Option<payto::AmountType>,
    /// Date when the mandate expires and no further payments will be charged, in `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Schedule at which the future payments will be charged.
    pub payment_schedule: Option<pix::PaymentSchedule>,
    /// Subscription name displayed to buyers in their bank app.
    pub reference: Option<String>,
    /// Start date of the mandate, in `YYYY-MM-DD`.
    pub start_date: Option<String>,
}

#[cfg(feature = "mandates")]
impl rt::Blank for Pix {
    const BLANK: Self = Self {
        amount_includes_iof: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_pix",
            constants: &[],
            fields: &[
                rt::Field("amount_includes_iof", rt::OPTIONAL),
                rt::Field("amount_type", rt::OPTIONAL),
                rt::Field("end_date", rt::OPTIONAL),
                rt::Field("payment_schedule", rt::OPTIONAL),
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("start_date", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_includes_iof,
            1 => &self.amount_type,
            2 => &self.end_date,
            3 => &self.payment_schedule,
            4 => &self.reference,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_includes_iof,
            1 => &mut self.amount_type,
            2 => &mut self.end_date,
            3 => &mut self.payment_schedule,
            4 => &mut self.reference,
            _ => &mut self.start_date,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(Pix);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.sepa_debit` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    /// The unique reference of the mandate.
    pub reference: String,
    /// The URL of the mandate. This URL generally contains sensitive information about the customer and
    /// should be shared with them exclusively.
    pub url: String,
}

#[cfg(feature = "mandates")]
impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_sepa_debit",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.url,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(SepaDebit);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.upi` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<payto::AmountType>,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
    /// End date of the mandate or subscription.
    pub end_date: Option<rt::Timestamp>,
}

#[cfg(feature = "mandates")]
impl rt::Blank for Upi {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_upi",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            2 => &self.description,
            _ => &self.end_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            2 => &mut self.description,
            _ => &mut self.end_date,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(Upi);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details.us_bank_account` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Mandate collection method
    pub collection_method: Option<us_bank_account::CollectionMethod>,
}

#[cfg(feature = "mandates")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        collection_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_us_bank_account",
            constants: &[],
            fields: &[rt::Field("collection_method", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.collection_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.collection_method
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(UsBankAccount);
