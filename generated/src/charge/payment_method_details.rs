// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details` of [`Charge`](crate::Charge).

#[cfg(feature = "charges")]
pub mod ach_debit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod alma;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod amazon_pay;

#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod bancontact;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
pub mod card;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub mod card_present;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod crypto;

#[cfg(feature = "charges")]
pub use crate::payment_method::eps;
#[cfg(feature = "charges")]
pub use crate::payment_method::fpx;
#[cfg(feature = "charges")]
pub use crate::payment_method::ideal;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod interac_present;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod klarna;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod konbini;

#[cfg(feature = "charges")]
pub use crate::payment_method::kr_card;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod mobilepay;

#[cfg(feature = "charges")]
pub use crate::payment_method::p24;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub mod paypal;

#[cfg(feature = "charges")]
pub use crate::charge::payment_method_details::amazon_pay as revolut_pay;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records"
    )
)]
pub mod sofort;

#[cfg(feature = "charges")]
pub mod us_bank_account;
#[cfg(feature = "charges")]
pub use crate::payment_method::{Boleto, CustomerBalance, MbWay, PayByBank, Upi, Zip};

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.ach_credit_transfer` of [`Charge`](crate::Charge), `payment_method_details.ach_credit_transfer` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AchCreditTransfer {
    /// Account number to transfer funds to.
    pub account_number: Option<String>,
    /// Name of the bank associated with the routing number.
    pub bank_name: Option<String>,
    /// Routing transit number for the bank account to transfer funds to.
    pub routing_number: Option<String>,
    /// SWIFT code of the bank associated with the routing number.
    pub swift_code: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for AchCreditTransfer {
    const BLANK: Self = Self {
        account_number: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
        swift_code: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Record for AchCreditTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_ach_credit_transfer",
            constants: &[],
            fields: &[
                rt::Field("account_number", rt::NULLABLE | rt::SECRET),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
                rt::Field("swift_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_number,
            1 => &self.bank_name,
            2 => &self.routing_number,
            _ => &self.swift_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_number,
            1 => &mut self.bank_name,
            2 => &mut self.routing_number,
            _ => &mut self.swift_code,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AchCreditTransfer);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.ach_debit` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct AchDebit {
    /// Type of entity that holds the account. This can be either `individual` or `company`.
    pub account_holder_type: Option<ach_debit::AccountHolderType>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Routing transit number of the bank account.
    pub routing_number: Option<String>,
}

#[cfg(feature = "charges")]
impl rt::Blank for AchDebit {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
impl rt::Record for AchDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_ach_debit",
            constants: &[],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.bank_name,
            2 => &self.country,
            3 => &self.fingerprint,
            4 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.bank_name,
            2 => &mut self.country,
            3 => &mut self.fingerprint,
            4 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(AchDebit);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.acss_debit` of [`Charge`](crate::Charge), `payment_method_details.acss_debit` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Institution number of the bank account
    pub institution_number: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<String>,
    /// Transit number of the bank account.
    pub transit_number: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        bank_name: rt::Blank::BLANK,
        expected_debit_date: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        institution_number: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        transit_number: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_acss_debit | payment_method_details_payment_record_acss_debit",
            constants: &[],
            fields: &[
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("expected_debit_date", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("institution_number", rt::NULLABLE | rt::SECRET),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
                rt::Field("transit_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_name,
            1 => &self.expected_debit_date,
            2 => &self.fingerprint,
            3 => &self.institution_number,
            4 => &self.last4,
            5 => &self.mandate,
            _ => &self.transit_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.expected_debit_date,
            2 => &mut self.fingerprint,
            3 => &mut self.institution_number,
            4 => &mut self.last4,
            5 => &mut self.mandate,
            _ => &mut self.transit_number,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AcssDebit);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.affirm` of [`Charge`](crate::Charge), `payment_method_details.affirm` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Affirm {
    /// ID of the location that this reader is assigned to.
    pub location: Option<String>,
    /// ID of the reader this transaction was made on.
    pub reader: Option<String>,
    /// The Affirm transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Affirm {
    const BLANK: Self = Self {
        location: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_affirm | payment_method_details_payment_record_affirm",
            constants: &[],
            fields: &[
                rt::Field("location", rt::OPTIONAL),
                rt::Field("reader", rt::OPTIONAL),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.location,
            1 => &self.reader,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.location,
            1 => &mut self.reader,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Affirm);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.afterpay_clearpay` of [`Charge`](crate::Charge), `payment_method_details.afterpay_clearpay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterpayClearpay {
    /// The Afterpay order ID associated with this payment intent.
    pub order_id: Option<String>,
    /// Order identifier shown to the merchant in Afterpay's online portal.
    pub reference: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for AfterpayClearpay {
    const BLANK: Self = Self {
        order_id: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_afterpay_clearpay | payment_method_details_payment_record_afterpay_clearpay",
            constants: &[],
            fields: &[
                rt::Field("order_id", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.order_id,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.order_id,
            _ => &mut self.reference,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AfterpayClearpay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.alipay` of [`Charge`](crate::Charge), `payment_method_details.alipay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Alipay {
    /// Uniquely identifies this particular Alipay account. You can use this attribute to check whether
    /// two Alipay accounts are the same.
    pub buyer_id: Option<String>,
    /// Uniquely identifies this particular Alipay account. You can use this attribute to check whether
    /// two Alipay accounts are the same.
    pub fingerprint: Option<String>,
    /// Transaction ID of this particular Alipay transaction.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Alipay {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_flows_private_payment_methods_alipay_details",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            1 => &self.fingerprint,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            1 => &mut self.fingerprint,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Alipay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.alma` of [`Charge`](crate::Charge), `payment_method_details.alma` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Alma {
    pub installments: Option<rt::Part<alma::Installments>>,
    /// The Alma transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Alma {
    const BLANK: Self = Self {
        installments: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_alma | payment_method_details_payment_record_alma",
            constants: &[],
            fields: &[
                rt::Field("installments", rt::OPTIONAL),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.installments,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.installments,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Alma);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.amazon_pay` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    pub funding: Option<rt::Part<amazon_pay::Funding>>,
    /// The Amazon Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(feature = "charges")]
impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        funding: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_amazon_pay",
            constants: &[],
            fields: &[
                rt::Field("funding", rt::OPTIONAL),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.funding,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.funding,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(AmazonPay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.au_becs_debit` of [`Charge`](crate::Charge), `payment_method_details.au_becs_debit` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebit {
    /// Bank-State-Branch number of the bank account.
    pub bsb_number: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for AuBecsDebit {
    const BLANK: Self = Self {
        bsb_number: rt::Blank::BLANK,
        expected_debit_date: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_au_becs_debit",
            constants: &[],
            fields: &[
                rt::Field("bsb_number", rt::NULLABLE | rt::SECRET),
                rt::Field("expected_debit_date", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.expected_debit_date,
            2 => &self.fingerprint,
            3 => &self.last4,
            _ => &self.mandate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.expected_debit_date,
            2 => &mut self.fingerprint,
            3 => &mut self.last4,
            _ => &mut self.mandate,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(AuBecsDebit);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.bacs_debit` of [`Charge`](crate::Charge), `payment_method_details.bacs_debit` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<String>,
    /// Sort code of the bank account. (e.g., `10-20-30`)
    pub sort_code: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {
        expected_debit_date: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        sort_code: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_bacs_debit",
            constants: &[],
            fields: &[
                rt::Field("expected_debit_date", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::NULLABLE),
                rt::Field("sort_code", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expected_debit_date,
            1 => &self.fingerprint,
            2 => &self.last4,
            3 => &self.mandate,
            _ => &self.sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expected_debit_date,
            1 => &mut self.fingerprint,
            2 => &mut self.last4,
            3 => &mut self.mandate,
            _ => &mut self.sort_code,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(BacsDebit);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
/// An object in `payment_method_details.bancontact` of [`Charge`](crate::Charge), `payment_method_details.bancontact` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bancontact {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Bank Identifier Code of the bank associated with the bank account.
    pub bic: Option<String>,
    /// The ID of the SEPA Direct Debit PaymentMethod which was generated by this Charge.
    pub generated_sepa_debit: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// The mandate for the SEPA Direct Debit PaymentMethod which was generated by this Charge.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// Last four characters of the IBAN.
    pub iban_last4: Option<String>,
    /// Preferred language of the Bancontact authorization page that the customer is redirected to. Can
    /// be one of `en`, `de`, `fr`, or `nl`
    pub preferred_language: Option<bancontact::PreferredLanguage>,
    /// Owner's verified full name. Values are verified or provided by Bancontact directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub verified_name: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
impl rt::Blank for Bancontact {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        generated_sepa_debit: rt::Blank::BLANK,
        generated_sepa_debit_mandate: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        preferred_language: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
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
            name: "payment_method_details_bancontact | payment_method_details_payment_record_bancontact | setup_attempt_payment_method_details_bancontact",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("generated_sepa_debit", rt::NULLABLE),
                rt::Field("generated_sepa_debit_mandate", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("preferred_language", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            3 => &self.generated_sepa_debit,
            4 => &self.generated_sepa_debit_mandate,
            5 => &self.iban_last4,
            6 => &self.preferred_language,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            3 => &mut self.generated_sepa_debit,
            4 => &mut self.generated_sepa_debit_mandate,
            5 => &mut self.iban_last4,
            6 => &mut self.preferred_language,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records", feature = "setup_attempts"))]
rt::record_traits!(Bancontact);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.billie` of [`Charge`](crate::Charge), `payment_method_details.billie` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Billie {
    /// The Billie transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Billie {
    const BLANK: Self = Self {
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_billie | payment_method_details_payment_record_billie",
            constants: &[],
            fields: &[rt::Field("transaction_id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_id
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Billie);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.bizum` of [`Charge`](crate::Charge), `payment_method_details.bizum` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bizum {
    /// The Bizum transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Bizum {
    const BLANK: Self = Self {
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_bizum | payment_method_details_payment_record_bizum",
            constants: &[],
            fields: &[rt::Field("transaction_id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_id
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Bizum);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.blik` of [`Charge`](crate::Charge), `payment_method_details.blik` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Blik {
    /// A unique and immutable identifier assigned by BLIK to every buyer.
    pub buyer_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Blik {
    const BLANK: Self = Self { buyer_id: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_blik | payment_method_details_payment_record_blik",
            constants: &[],
            fields: &[rt::Field("buyer_id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.buyer_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.buyer_id
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Blik);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// The authorized amount.
    pub amount_authorized: Option<i64>,
    /// Authorization code on the charge.
    pub authorization_code: Option<String>,
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// When using manual capture, a future timestamp at which the charge will be automatically refunded
    /// if uncaptured.
    pub capture_before: Option<rt::Timestamp>,
    /// Check results by Card networks on Card address and CVC at time of payment.
    pub checks: Option<rt::Part<crate::payment_method::card::Checks>>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: i64,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: i64,
    pub extended_authorization: Option<rt::Part<card::ExtendedAuthorization>>,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<String>,
    pub incremental_authorization: Option<rt::Part<card::IncrementalAuthorization>>,
    /// Installment details for this payment.
    ///
    /// For more information, see the
    /// [installments integration guide](https://docs.stripe.com/payments/installments).
    pub installments: Option<rt::Part<card::Installments>>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment or created by it.
    pub mandate: Option<String>,
    pub multicapture: Option<rt::Part<card::Multicapture>>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// If this card has network token credentials, this contains the details of the network token
    /// credentials.
    pub network_token: Option<rt::Part<card::NetworkToken>>,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    pub overcapture: Option<rt::Part<card::Overcapture>>,
    /// Status of a card based on the card issuer.
    pub regulated_status: Option<card::RegulatedStatus>,
    /// Populated if this transaction used 3D Secure authentication.
    pub three_d_secure: Option<rt::Part<card::ThreeDSecure>>,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<rt::Part<crate::payment_method::card::Wallet>>,
}

#[cfg(feature = "charges")]
impl rt::Blank for Card {
    const BLANK: Self = Self {
        amount_authorized: rt::Blank::BLANK,
        authorization_code: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        capture_before: rt::Blank::BLANK,
        checks: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        extended_authorization: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        incremental_authorization: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        multicapture: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        network_token: rt::Blank::BLANK,
        network_transaction_id: rt::Blank::BLANK,
        overcapture: rt::Blank::BLANK,
        regulated_status: rt::Blank::BLANK,
        three_d_secure: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_card",
            constants: &[],
            fields: &[
                rt::Field("amount_authorized", rt::NULLABLE),
                rt::Field("authorization_code", rt::NULLABLE),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("capture_before", rt::OPTIONAL),
                rt::Field("checks", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("extended_authorization", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("incremental_authorization", rt::OPTIONAL),
                rt::Field("installments", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::NULLABLE),
                rt::Field("multicapture", rt::OPTIONAL),
                rt::Field("network", rt::NULLABLE),
                rt::Field("network_token", rt::NULLABLE),
                rt::Field("network_transaction_id", rt::NULLABLE),
                rt::Field("overcapture", rt::OPTIONAL),
                rt::Field("regulated_status", rt::NULLABLE),
                rt::Field("three_d_secure", rt::NULLABLE),
                rt::Field("wallet", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_authorized,
            1 => &self.authorization_code,
            2 => &self.brand,
            3 => &self.capture_before,
            4 => &self.checks,
            5 => &self.country,
            6 => &self.exp_month,
            7 => &self.exp_year,
            8 => &self.extended_authorization,
            9 => &self.fingerprint,
            10 => &self.funding,
            11 => &self.incremental_authorization,
            12 => &self.installments,
            13 => &self.last4,
            14 => &self.mandate,
            15 => &self.multicapture,
            16 => &self.network,
            17 => &self.network_token,
            18 => &self.network_transaction_id,
            19 => &self.overcapture,
            20 => &self.regulated_status,
            21 => &self.three_d_secure,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_authorized,
            1 => &mut self.authorization_code,
            2 => &mut self.brand,
            3 => &mut self.capture_before,
            4 => &mut self.checks,
            5 => &mut self.country,
            6 => &mut self.exp_month,
            7 => &mut self.exp_year,
            8 => &mut self.extended_authorization,
            9 => &mut self.fingerprint,
            10 => &mut self.funding,
            11 => &mut self.incremental_authorization,
            12 => &mut self.installments,
            13 => &mut self.last4,
            14 => &mut self.mandate,
            15 => &mut self.multicapture,
            16 => &mut self.network,
            17 => &mut self.network_token,
            18 => &mut self.network_transaction_id,
            19 => &mut self.overcapture,
            20 => &mut self.regulated_status,
            21 => &mut self.three_d_secure,
            _ => &mut self.wallet,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(Card);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card_present` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    /// The authorized amount
    pub amount_authorized: Option<i64>,
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// The [product code](https://docs.stripe.com/card-product-codes) that identifies the specific
    /// program or product associated with a card.
    pub brand_product: Option<String>,
    /// When using manual capture, a future timestamp after which the charge will be automatically
    /// refunded if uncaptured.
    pub capture_before: Option<rt::Timestamp>,
    /// The cardholder name as read from the card, in
    /// [ISO 7813](https://en.wikipedia.org/wiki/ISO/IEC_7813) format. May include alphanumeric
    /// characters, special characters and first/last name separator (`/`). In some cases, the
    /// cardholder name may not be available depending on how the issuer has configured the card.
    /// Cardholder name is typically not available on swipe or contactless payments, such as those made
    /// with Apple Pay and Google Pay.
    pub cardholder_name: Option<String>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// A high-level description of the type of cards issued in this range.
    pub description: Option<String>,
    /// Authorization response cryptogram.
    pub emv_auth_data: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: i64,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: i64,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<String>,
    /// ID of a card PaymentMethod generated from the card_present PaymentMethod that may be attached to
    /// a Customer for future transactions. Only present if it was possible to generate a card
    /// PaymentMethod.
    pub generated_card: Option<String>,
    /// Whether this [PaymentIntent](https://docs.stripe.com/api/payment_intents) is eligible for
    /// incremental authorizations. Request support using
    /// [request_incremental_authorization_support](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-request_incremental_authorization_support).
    pub incremental_authorization_supported: bool,
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    /// Details about payments collected offline.
    pub offline: Option<rt::Part<card_present::Offline>>,
    /// Defines whether the authorized amount can be over-captured or not
    pub overcapture_supported: bool,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<crate::payment_method::card_present::ReadMethod>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// A collection of fields required to be displayed on receipts. Only required for EMV transactions.
    pub receipt: Option<rt::Part<card_present::Receipt>>,
    pub wallet: Option<rt::Part<crate::payment_method::card_present::Wallet>>,
}

#[cfg(feature = "charges")]
impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        amount_authorized: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        brand_product: rt::Blank::BLANK,
        capture_before: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        emv_auth_data: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        generated_card: rt::Blank::BLANK,
        incremental_authorization_supported: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        network_transaction_id: rt::Blank::BLANK,
        offline: rt::Blank::BLANK,
        overcapture_supported: rt::Blank::BLANK,
        preferred_locales: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        receipt: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_card_present",
            constants: &[],
            fields: &[
                rt::Field("amount_authorized", rt::NULLABLE),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("brand_product", rt::NULLABLE),
                rt::Field("capture_before", rt::OPTIONAL),
                rt::Field("cardholder_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("emv_auth_data", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("generated_card", rt::NULLABLE),
                rt::Field("incremental_authorization_supported", rt::REQUIRED),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("location", rt::OPTIONAL),
                rt::Field("network", rt::NULLABLE),
                rt::Field("network_transaction_id", rt::NULLABLE),
                rt::Field("offline", rt::NULLABLE),
                rt::Field("overcapture_supported", rt::REQUIRED),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("read_method", rt::NULLABLE),
                rt::Field("reader", rt::OPTIONAL),
                rt::Field("receipt", rt::NULLABLE),
                rt::Field("wallet", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_authorized,
            1 => &self.brand,
            2 => &self.brand_product,
            3 => &self.capture_before,
            4 => &self.cardholder_name,
            5 => &self.country,
            6 => &self.description,
            7 => &self.emv_auth_data,
            8 => &self.exp_month,
            9 => &self.exp_year,
            10 => &self.fingerprint,
            11 => &self.funding,
            12 => &self.generated_card,
            13 => &self.incremental_authorization_supported,
            14 => &self.issuer,
            15 => &self.last4,
            16 => &self.location,
            17 => &self.network,
            18 => &self.network_transaction_id,
            19 => &self.offline,
            20 => &self.overcapture_supported,
            21 => &self.preferred_locales,
            22 => &self.read_method,
            23 => &self.reader,
            24 => &self.receipt,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_authorized,
            1 => &mut self.brand,
            2 => &mut self.brand_product,
            3 => &mut self.capture_before,
            4 => &mut self.cardholder_name,
            5 => &mut self.country,
            6 => &mut self.description,
            7 => &mut self.emv_auth_data,
            8 => &mut self.exp_month,
            9 => &mut self.exp_year,
            10 => &mut self.fingerprint,
            11 => &mut self.funding,
            12 => &mut self.generated_card,
            13 => &mut self.incremental_authorization_supported,
            14 => &mut self.issuer,
            15 => &mut self.last4,
            16 => &mut self.location,
            17 => &mut self.network,
            18 => &mut self.network_transaction_id,
            19 => &mut self.offline,
            20 => &mut self.overcapture_supported,
            21 => &mut self.preferred_locales,
            22 => &mut self.read_method,
            23 => &mut self.reader,
            24 => &mut self.receipt,
            _ => &mut self.wallet,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(CardPresent);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.cashapp` of [`Charge`](crate::Charge), `payment_method_details.cashapp` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cashapp {
    /// A unique and immutable identifier assigned by Cash App to every buyer.
    pub buyer_id: Option<String>,
    /// A public identifier for buyers using Cash App.
    pub cashtag: Option<String>,
    /// A unique and immutable identifier of payments assigned by Cash App
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Cashapp {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        cashtag: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_cashapp | payment_method_details_payment_record_cashapp",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("cashtag", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            1 => &self.cashtag,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            1 => &mut self.cashtag,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Cashapp);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.crypto` of [`Charge`](crate::Charge), `payment_method_details.crypto` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Crypto {
    /// The wallet address of the customer.
    pub buyer_address: Option<String>,
    /// The blockchain network that the transaction was sent on.
    pub network: Option<crypto::Network>,
    /// The token currency that the transaction was sent with.
    pub token_currency: Option<crypto::TokenCurrency>,
    /// The blockchain transaction hash of the crypto payment.
    pub transaction_hash: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Crypto {
    const BLANK: Self = Self {
        buyer_address: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        token_currency: rt::Blank::BLANK,
        transaction_hash: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_crypto",
            constants: &[],
            fields: &[
                rt::Field("buyer_address", rt::OPTIONAL),
                rt::Field("network", rt::OPTIONAL),
                rt::Field("token_currency", rt::OPTIONAL),
                rt::Field("transaction_hash", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_address,
            1 => &self.network,
            2 => &self.token_currency,
            _ => &self.transaction_hash,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_address,
            1 => &mut self.network,
            2 => &mut self.token_currency,
            _ => &mut self.transaction_hash,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Crypto);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.eps` of [`Charge`](crate::Charge), `payment_method_details.eps` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Eps {
    /// The customer's bank. Should be one of `arzte_und_apotheker_bank`, `austrian_anadi_bank_ag`,
    /// `bank_austria`, `bankhaus_carl_spangler`, `bankhaus_schelhammer_und_schattera_ag`,
    /// `bawag_psk_ag`, `bks_bank_ag`, `brull_kallmus_bank_ag`, `btv_vier_lander_bank`,
    /// `capital_bank_grawe_gruppe_ag`, `deutsche_bank_ag`, `dolomitenbank`, `easybank_ag`,
    /// `erste_bank_und_sparkassen`, `hypo_alpeadriabank_international_ag`,
    /// `hypo_noe_lb_fur_niederosterreich_u_wien`, `hypo_oberosterreich_salzburg_steiermark`,
    /// `hypo_tirol_bank_ag`, `hypo_vorarlberg_bank_ag`, `hypo_bank_burgenland_aktiengesellschaft`,
    /// `marchfelder_bank`, `oberbank_ag`, `raiffeisen_bankengruppe_osterreich`, `schoellerbank_ag`,
    /// `sparda_bank_wien`, `volksbank_gruppe`, `volkskreditbank_ag`, or `vr_bank_braunau`.
    pub bank: Option<crate::payment_method::eps::Bank>,
    /// Owner's verified full name. Values are verified or provided by EPS directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated. EPS rarely provides this
    /// information so the attribute is usually empty.
    pub verified_name: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Eps {
    const BLANK: Self = Self {
        bank: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_eps | payment_method_details_payment_record_eps",
            constants: &[],
            fields: &[
                rt::Field("bank", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Eps);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.fpx` of [`Charge`](crate::Charge), `payment_method_details.fpx` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fpx {
    /// The customer's bank. Can be one of `affin_bank`, `agrobank`, `alliance_bank`, `ambank`,
    /// `bank_islam`, `bank_muamalat`, `bank_rakyat`, `bsn`, `cimb`, `hong_leong_bank`, `hsbc`, `kfh`,
    /// `maybank2u`, `ocbc`, `public_bank`, `rhb`, `standard_chartered`, `uob`, `deutsche_bank`,
    /// `maybank2e`, `pb_enterprise`, or `bank_of_china`.
    pub bank: crate::payment_method::fpx::Bank,
    /// Unique transaction id generated by FPX for every request from the merchant
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Fpx {
    const BLANK: Self = Self {
        bank: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_fpx",
            constants: &[],
            fields: &[
                rt::Field("bank", rt::REQUIRED),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Fpx);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.giropay` of [`Charge`](crate::Charge), `payment_method_details.giropay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Giropay {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Bank Identifier Code of the bank associated with the bank account.
    pub bic: Option<String>,
    /// Owner's verified full name. Values are verified or provided by Giropay directly (if supported)
    /// at the time of authorization or settlement. They cannot be set or mutated. Giropay rarely
    /// provides this information so the attribute is usually empty.
    pub verified_name: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Giropay {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_giropay | payment_method_details_payment_record_giropay",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Giropay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.grabpay` of [`Charge`](crate::Charge), `payment_method_details.grabpay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Grabpay {
    /// Unique transaction id generated by GrabPay
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Grabpay {
    const BLANK: Self = Self {
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_grabpay",
            constants: &[],
            fields: &[rt::Field("transaction_id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_id
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Grabpay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.ideal` of [`Charge`](crate::Charge), `payment_method_details.ideal` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ideal {
    /// The customer's bank. Can be one of `abn_amro`, `adyen`, `asn_bank`, `bunq`, `buut`, `finom`,
    /// `handelsbanken`, `ing`, `knab`, `mollie`, `moneyou`, `n26`, `nn`, `rabobank`, `regiobank`,
    /// `revolut`, `sns_bank`, `triodos_bank`, `van_lanschot`, or `yoursafe`.
    pub bank: Option<crate::payment_method::ideal::Bank>,
    /// The Bank Identifier Code of the customer's bank.
    pub bic: Option<crate::payment_method::ideal::Bic>,
    /// The ID of the SEPA Direct Debit PaymentMethod which was generated by this Charge.
    pub generated_sepa_debit: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// The mandate for the SEPA Direct Debit PaymentMethod which was generated by this Charge.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// Last four characters of the IBAN.
    pub iban_last4: Option<String>,
    /// Unique transaction ID generated by iDEAL.
    pub transaction_id: Option<String>,
    /// Owner's verified full name. Values are verified or provided by iDEAL directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated.
    pub verified_name: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Ideal {
    const BLANK: Self = Self {
        bank: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        generated_sepa_debit: rt::Blank::BLANK,
        generated_sepa_debit_mandate: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_ideal | payment_method_details_payment_record_ideal",
            constants: &[],
            fields: &[
                rt::Field("bank", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("generated_sepa_debit", rt::NULLABLE),
                rt::Field("generated_sepa_debit_mandate", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank,
            1 => &self.bic,
            2 => &self.generated_sepa_debit,
            3 => &self.generated_sepa_debit_mandate,
            4 => &self.iban_last4,
            5 => &self.transaction_id,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank,
            1 => &mut self.bic,
            2 => &mut self.generated_sepa_debit,
            3 => &mut self.generated_sepa_debit_mandate,
            4 => &mut self.iban_last4,
            5 => &mut self.transaction_id,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Ideal);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.interac_present` of [`Charge`](crate::Charge), `payment_method_details.interac_present` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct InteracPresent {
    /// Card brand. Can be `interac`, `mastercard` or `visa`.
    pub brand: Option<String>,
    /// The cardholder name as read from the card, in
    /// [ISO 7813](https://en.wikipedia.org/wiki/ISO/IEC_7813) format. May include alphanumeric
    /// characters, special characters and first/last name separator (`/`). In some cases, the
    /// cardholder name may not be available depending on how the issuer has configured the card.
    /// Cardholder name is typically not available on swipe or contactless payments, such as those made
    /// with Apple Pay and Google Pay.
    pub cardholder_name: Option<String>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// A high-level description of the type of cards issued in this range.
    pub description: Option<String>,
    /// Authorization response cryptogram.
    pub emv_auth_data: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: i64,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: i64,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<String>,
    /// ID of a card PaymentMethod generated from the card_present PaymentMethod that may be attached to
    /// a Customer for future transactions. Only present if it was possible to generate a card
    /// PaymentMethod.
    pub generated_card: Option<String>,
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<crate::payment_method::card_present::ReadMethod>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// A collection of fields required to be displayed on receipts. Only required for EMV transactions.
    pub receipt: Option<rt::Part<interac_present::Receipt>>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for InteracPresent {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        emv_auth_data: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        generated_card: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        network_transaction_id: rt::Blank::BLANK,
        preferred_locales: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        receipt: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_interac_present",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("cardholder_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("emv_auth_data", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("generated_card", rt::NULLABLE),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("location", rt::OPTIONAL),
                rt::Field("network", rt::NULLABLE),
                rt::Field("network_transaction_id", rt::NULLABLE),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("read_method", rt::NULLABLE),
                rt::Field("reader", rt::OPTIONAL),
                rt::Field("receipt", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.cardholder_name,
            2 => &self.country,
            3 => &self.description,
            4 => &self.emv_auth_data,
            5 => &self.exp_month,
            6 => &self.exp_year,
            7 => &self.fingerprint,
            8 => &self.funding,
            9 => &self.generated_card,
            10 => &self.issuer,
            11 => &self.last4,
            12 => &self.location,
            13 => &self.network,
            14 => &self.network_transaction_id,
            15 => &self.preferred_locales,
            16 => &self.read_method,
            17 => &self.reader,
            _ => &self.receipt,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.cardholder_name,
            2 => &mut self.country,
            3 => &mut self.description,
            4 => &mut self.emv_auth_data,
            5 => &mut self.exp_month,
            6 => &mut self.exp_year,
            7 => &mut self.fingerprint,
            8 => &mut self.funding,
            9 => &mut self.generated_card,
            10 => &mut self.issuer,
            11 => &mut self.last4,
            12 => &mut self.location,
            13 => &mut self.network,
            14 => &mut self.network_transaction_id,
            15 => &mut self.preferred_locales,
            16 => &mut self.read_method,
            17 => &mut self.reader,
            _ => &mut self.receipt,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(InteracPresent);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.kakao_pay` of [`Charge`](crate::Charge), `payment_method_details.kakao_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct KakaoPay {
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The Kakao Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for KakaoPay {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_kakao_pay | payment_method_details_payment_record_kakao_pay",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(KakaoPay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.klarna` of [`Charge`](crate::Charge), `payment_method_details.klarna` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// The payer details for this transaction.
    pub payer_details: Option<rt::Part<klarna::PayerDetails>>,
    /// The Klarna payment method used for this transaction. Can be one of `pay_later`, `pay_now`,
    /// `pay_with_financing`, or `pay_in_installments`
    pub payment_method_category: Option<String>,
    /// Preferred language of the Klarna authorization page that the customer is redirected to. Can be
    /// one of `de-AT`, `en-AT`, `nl-BE`, `fr-BE`, `en-BE`, `de-DE`, `en-DE`, `da-DK`, `en-DK`, `es-ES`,
    /// `en-ES`, `fi-FI`, `sv-FI`, `en-FI`, `en-GB`, `en-IE`, `it-IT`, `en-IT`, `nl-NL`, `en-NL`,
    /// `nb-NO`, `en-NO`, `sv-SE`, `en-SE`, `en-US`, `es-US`, `fr-FR`, `en-FR`, `cs-CZ`, `en-CZ`,
    /// `ro-RO`, `en-RO`, `el-GR`, `en-GR`, `en-AU`, `en-NZ`, `en-CA`, `fr-CA`, `pl-PL`, `en-PL`,
    /// `pt-PT`, `en-PT`, `de-CH`, `fr-CH`, `it-CH`, or `en-CH`
    pub preferred_locale: Option<String>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        location: rt::Blank::BLANK,
        payer_details: rt::Blank::BLANK,
        payment_method_category: rt::Blank::BLANK,
        preferred_locale: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_klarna | payment_method_details_payment_record_klarna",
            constants: &[],
            fields: &[
                rt::Field("location", rt::OPTIONAL),
                rt::Field("payer_details", rt::NULLABLE),
                rt::Field("payment_method_category", rt::NULLABLE),
                rt::Field("preferred_locale", rt::NULLABLE),
                rt::Field("reader", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.location,
            1 => &self.payer_details,
            2 => &self.payment_method_category,
            3 => &self.preferred_locale,
            _ => &self.reader,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.location,
            1 => &mut self.payer_details,
            2 => &mut self.payment_method_category,
            3 => &mut self.preferred_locale,
            _ => &mut self.reader,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Klarna);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.konbini` of [`Charge`](crate::Charge), `payment_method_details.konbini` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Konbini {
    /// If the payment succeeded, this contains the details of the convenience store where the payment
    /// was completed.
    pub store: Option<rt::Part<konbini::Store>>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Konbini {
    const BLANK: Self = Self { store: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_konbini | payment_method_details_payment_record_konbini",
            constants: &[],
            fields: &[rt::Field("store", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.store
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.store
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Konbini);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.kr_card` of [`Charge`](crate::Charge), `payment_method_details.kr_card` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct KrCard {
    /// The local credit or debit card brand.
    pub brand: Option<crate::payment_method::kr_card::Brand>,
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The last four digits of the card. This may not be present for American Express cards.
    pub last4: Option<String>,
    /// The Korean Card transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for KrCard {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        buyer_id: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_kr_card",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.buyer_id,
            2 => &self.last4,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.buyer_id,
            2 => &mut self.last4,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(KrCard);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.link` of [`Charge`](crate::Charge), `payment_method_details.link` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// Two-letter ISO code representing the funding source country beneath the Link payment. You could
    /// use this attribute to get a sense of international fees.
    pub country: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Link {
    const BLANK: Self = Self { country: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
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
            name: "payment_method_details_link | payment_method_details_payment_record_link",
            constants: &[],
            fields: &[rt::Field("country", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.country
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.country
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Link);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.mobilepay` of [`Charge`](crate::Charge), `payment_method_details.mobilepay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mobilepay {
    /// Internal card details
    pub card: Option<rt::Part<mobilepay::Card>>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Mobilepay {
    const BLANK: Self = Self { card: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_mobilepay | payment_method_details_payment_record_mobilepay",
            constants: &[],
            fields: &[rt::Field("card", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Mobilepay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.multibanco` of [`Charge`](crate::Charge), `payment_method_details.multibanco` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Multibanco {
    /// Entity number associated with this Multibanco payment.
    pub entity: Option<String>,
    /// Reference number associated with this Multibanco payment.
    pub reference: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Multibanco {
    const BLANK: Self = Self {
        entity: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_multibanco | payment_method_details_payment_record_multibanco",
            constants: &[],
            fields: &[
                rt::Field("entity", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.entity,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.entity,
            _ => &mut self.reference,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Multibanco);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.naver_pay` of [`Charge`](crate::Charge), `payment_method_details.naver_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The Naver Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for NaverPay {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_naver_pay | payment_method_details_payment_record_naver_pay",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(NaverPay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.nz_bank_account` of [`Charge`](crate::Charge), `payment_method_details.nz_bank_account` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct NzBankAccount {
    /// The name on the bank account. Only present if the account holder name is different from the name
    /// of the authorized signatory collected in the PaymentMethod’s billing details.
    pub account_holder_name: Option<String>,
    /// The numeric code for the bank account's bank.
    pub bank_code: String,
    /// The name of the bank.
    pub bank_name: String,
    /// The numeric code for the bank account's bank branch.
    pub branch_code: String,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: String,
    /// The suffix of the bank account number.
    pub suffix: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for NzBankAccount {
    const BLANK: Self = Self {
        account_holder_name: rt::Blank::BLANK,
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        branch_code: rt::Blank::BLANK,
        expected_debit_date: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        suffix: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_nz_bank_account",
            constants: &[],
            fields: &[
                rt::Field("account_holder_name", rt::NULLABLE),
                rt::Field("bank_code", rt::REQUIRED),
                rt::Field("bank_name", rt::REQUIRED),
                rt::Field("branch_code", rt::REQUIRED),
                rt::Field("expected_debit_date", rt::OPTIONAL),
                rt::Field("last4", rt::REQUIRED),
                rt::Field("suffix", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_name,
            1 => &self.bank_code,
            2 => &self.bank_name,
            3 => &self.branch_code,
            4 => &self.expected_debit_date,
            5 => &self.last4,
            _ => &self.suffix,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_name,
            1 => &mut self.bank_code,
            2 => &mut self.bank_name,
            3 => &mut self.branch_code,
            4 => &mut self.expected_debit_date,
            5 => &mut self.last4,
            _ => &mut self.suffix,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(NzBankAccount);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.oxxo` of [`Charge`](crate::Charge), `payment_method_details.oxxo` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Oxxo {
    /// OXXO reference number
    pub number: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Oxxo {
    const BLANK: Self = Self { number: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_oxxo | payment_method_details_payment_record_oxxo",
            constants: &[],
            fields: &[rt::Field("number", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.number
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.number
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Oxxo);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.p24` of [`Charge`](crate::Charge), `payment_method_details.p24` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct P24 {
    /// The customer's bank. Can be one of `ing`, `citi_handlowy`, `tmobile_usbugi_bankowe`,
    /// `plus_bank`, `etransfer_pocztowy24`, `banki_spbdzielcze`, `bank_nowy_bfg_sa`, `getin_bank`,
    /// `velobank`, `blik`, `noble_pay`, `ideabank`, `envelobank`, `santander_przelew24`,
    /// `nest_przelew`, `mbank_mtransfer`, `inteligo`, `pbac_z_ipko`, `bnp_paribas`, `credit_agricole`,
    /// `toyota_bank`, `bank_pekao_sa`, `volkswagen_bank`, `bank_millennium`, `alior_bank`, or `boz`.
    pub bank: Option<crate::payment_method::p24::Bank>,
    /// Unique reference for this Przelewy24 payment.
    pub reference: Option<String>,
    /// Owner's verified full name. Values are verified or provided by Przelewy24 directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated. Przelewy24
    /// rarely provides this information so the attribute is usually empty.
    pub verified_name: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for P24 {
    const BLANK: Self = Self {
        bank: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_p24 | payment_method_details_payment_record_p24",
            constants: &[],
            fields: &[
                rt::Field("bank", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank,
            1 => &self.reference,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank,
            1 => &mut self.reference,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(P24);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.payco` of [`Charge`](crate::Charge), `payment_method_details.payco` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payco {
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The Payco transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Payco {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_payco | payment_method_details_payment_record_payco",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Payco);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.paynow` of [`Charge`](crate::Charge), `payment_method_details.paynow` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Paynow {
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// Reference number associated with this PayNow payment
    pub reference: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Paynow {
    const BLANK: Self = Self {
        location: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_paynow | payment_method_details_payment_record_paynow",
            constants: &[],
            fields: &[
                rt::Field("location", rt::OPTIONAL),
                rt::Field("reader", rt::OPTIONAL),
                rt::Field("reference", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.location,
            1 => &self.reader,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.location,
            1 => &mut self.reader,
            _ => &mut self.reference,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Paynow);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.paypal` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// Two-letter ISO code representing the buyer's country. Values are provided by PayPal directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub country: Option<String>,
    /// Owner's email. Values are provided by PayPal directly (if supported) at the time of
    /// authorization or settlement. They cannot be set or mutated.
    pub payer_email: Option<String>,
    /// PayPal account PayerID. This identifier uniquely identifies the PayPal customer.
    pub payer_id: Option<String>,
    /// Owner's full name. Values provided by PayPal directly (if supported) at the time of
    /// authorization or settlement. They cannot be set or mutated.
    pub payer_name: Option<String>,
    /// The level of protection offered as defined by PayPal Seller Protection for Merchants, for this
    /// transaction.
    pub seller_protection: Option<rt::Part<paypal::SellerProtection>>,
    /// A unique ID generated by PayPal for this transaction.
    pub transaction_id: Option<String>,
}

#[cfg(feature = "charges")]
impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        payer_email: rt::Blank::BLANK,
        payer_id: rt::Blank::BLANK,
        payer_name: rt::Blank::BLANK,
        seller_protection: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_paypal",
            constants: &[],
            fields: &[
                rt::Field("country", rt::NULLABLE),
                rt::Field("payer_email", rt::NULLABLE),
                rt::Field("payer_id", rt::NULLABLE),
                rt::Field("payer_name", rt::NULLABLE),
                rt::Field("seller_protection", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.payer_email,
            2 => &self.payer_id,
            3 => &self.payer_name,
            4 => &self.seller_protection,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.payer_email,
            2 => &mut self.payer_id,
            3 => &mut self.payer_name,
            4 => &mut self.seller_protection,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(Paypal);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.payto` of [`Charge`](crate::Charge), `payment_method_details.payto` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    /// Bank-State-Branch number of the bank account.
    pub bsb_number: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<String>,
    /// The PayID alias for the bank account.
    pub pay_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Payto {
    const BLANK: Self = Self {
        bsb_number: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        pay_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_payto | payment_method_details_payment_record_payto",
            constants: &[],
            fields: &[
                rt::Field("bsb_number", rt::NULLABLE | rt::SECRET),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
                rt::Field("pay_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.last4,
            2 => &self.mandate,
            _ => &self.pay_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.last4,
            2 => &mut self.mandate,
            _ => &mut self.pay_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Payto);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.pix` of [`Charge`](crate::Charge), `payment_method_details.pix` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    /// Unique transaction id generated by BCB
    pub bank_transaction_id: Option<String>,
    /// ID of the multi use Mandate generated by the PaymentIntent
    pub mandate: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Pix {
    const BLANK: Self = Self {
        bank_transaction_id: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_pix | payment_method_details_payment_record_pix",
            constants: &[],
            fields: &[
                rt::Field("bank_transaction_id", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_transaction_id,
            _ => &self.mandate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_transaction_id,
            _ => &mut self.mandate,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Pix);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.promptpay` of [`Charge`](crate::Charge), `payment_method_details.promptpay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Promptpay {
    /// Bill reference generated by PromptPay
    pub reference: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Promptpay {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_promptpay | payment_method_details_payment_record_promptpay",
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

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Promptpay);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.revolut_pay` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPay {
    pub funding: Option<rt::Part<amazon_pay::Funding>>,
    /// The Revolut Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(feature = "charges")]
impl rt::Blank for RevolutPay {
    const BLANK: Self = Self {
        funding: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_revolut_pay",
            constants: &[],
            fields: &[
                rt::Field("funding", rt::OPTIONAL),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.funding,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.funding,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(RevolutPay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.samsung_pay` of [`Charge`](crate::Charge), `payment_method_details.samsung_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct SamsungPay {
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The Samsung Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for SamsungPay {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_samsung_pay | payment_method_details_payment_record_samsung_pay",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(SamsungPay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.satispay` of [`Charge`](crate::Charge), `payment_method_details.satispay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Satispay {
    /// The Satispay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Satispay {
    const BLANK: Self = Self {
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_satispay | payment_method_details_payment_record_satispay",
            constants: &[],
            fields: &[rt::Field("transaction_id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_id
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Satispay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.scalapay` of [`Charge`](crate::Charge), `payment_method_details.scalapay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Scalapay {
    /// The Scalapay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Scalapay {
    const BLANK: Self = Self {
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_scalapay | payment_method_details_payment_record_scalapay",
            constants: &[],
            fields: &[rt::Field("transaction_id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_id
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Scalapay);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.sepa_debit` of [`Charge`](crate::Charge), `payment_method_details.sepa_debit` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Branch code of bank associated with the bank account.
    pub branch_code: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four characters of the IBAN.
    pub last4: Option<String>,
    /// Find the ID of the mandate used for this payment under the
    /// [payment_method_details.sepa_debit.mandate](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-sepa_debit-mandate)
    /// property on the Charge. Use this mandate ID to
    /// [retrieve the Mandate](https://docs.stripe.com/api/mandates/retrieve).
    pub mandate: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        branch_code: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        expected_debit_date: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_sepa_debit | payment_method_details_payment_record_sepa_debit",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("branch_code", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("expected_debit_date", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.branch_code,
            2 => &self.country,
            3 => &self.expected_debit_date,
            4 => &self.fingerprint,
            5 => &self.last4,
            _ => &self.mandate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.branch_code,
            2 => &mut self.country,
            3 => &mut self.expected_debit_date,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            _ => &mut self.mandate,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(SepaDebit);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.sofort` of [`Charge`](crate::Charge), `payment_method_details.sofort` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Bank Identifier Code of the bank associated with the bank account.
    pub bic: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// The ID of the SEPA Direct Debit PaymentMethod which was generated by this Charge.
    pub generated_sepa_debit: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// The mandate for the SEPA Direct Debit PaymentMethod which was generated by this Charge.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// Last four characters of the IBAN.
    pub iban_last4: Option<String>,
    /// Preferred language of the SOFORT authorization page that the customer is redirected to. Can be
    /// one of `de`, `en`, `es`, `fr`, `it`, `nl`, or `pl`
    pub preferred_language: Option<sofort::PreferredLanguage>,
    /// Owner's verified full name. Values are verified or provided by SOFORT directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated.
    pub verified_name: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Sofort {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        generated_sepa_debit: rt::Blank::BLANK,
        generated_sepa_debit_mandate: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        preferred_language: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_sofort | payment_method_details_payment_record_sofort",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("generated_sepa_debit", rt::NULLABLE),
                rt::Field("generated_sepa_debit_mandate", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("preferred_language", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            3 => &self.country,
            4 => &self.generated_sepa_debit,
            5 => &self.generated_sepa_debit_mandate,
            6 => &self.iban_last4,
            7 => &self.preferred_language,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            3 => &mut self.country,
            4 => &mut self.generated_sepa_debit,
            5 => &mut self.generated_sepa_debit_mandate,
            6 => &mut self.iban_last4,
            7 => &mut self.preferred_language,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Sofort);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.stripe_account` of [`Charge`](crate::Charge), `payment_method_details.stripe_account` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeAccount {}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for StripeAccount {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Record for StripeAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_stripe_account",
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

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(StripeAccount);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.sunbit` of [`Charge`](crate::Charge), `payment_method_details.sunbit` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sunbit {
    /// The Sunbit transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Sunbit {
    const BLANK: Self = Self {
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Record for Sunbit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_sunbit",
            constants: &[],
            fields: &[rt::Field("transaction_id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_id
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Sunbit);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.swish` of [`Charge`](crate::Charge), `payment_method_details.swish` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Swish {
    /// Uniquely identifies the payer's Swish account. You can use this attribute to check whether two
    /// Swish transactions were paid for by the same payer
    pub fingerprint: Option<String>,
    /// Payer bank reference number for the payment
    pub payment_reference: Option<String>,
    /// The last four digits of the Swish account phone number
    pub verified_phone_last4: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Swish {
    const BLANK: Self = Self {
        fingerprint: rt::Blank::BLANK,
        payment_reference: rt::Blank::BLANK,
        verified_phone_last4: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_swish | payment_method_details_payment_record_swish",
            constants: &[],
            fields: &[
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("payment_reference", rt::NULLABLE),
                rt::Field("verified_phone_last4", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.payment_reference,
            _ => &self.verified_phone_last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.payment_reference,
            _ => &mut self.verified_phone_last4,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Swish);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.twint` of [`Charge`](crate::Charge), `payment_method_details.twint` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Twint {
    /// ID of the multi use Mandate generated by the PaymentIntent
    pub mandate: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Twint {
    const BLANK: Self = Self { mandate: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_twint | payment_method_details_payment_record_twint",
            constants: &[],
            fields: &[rt::Field("mandate", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.mandate
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.mandate
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Twint);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.us_bank_account` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Account holder type: individual or company.
    pub account_holder_type: Option<ach_debit::AccountHolderType>,
    /// Account type: checkings or savings. Defaults to checking if omitted.
    pub account_type: Option<us_bank_account::AccountType>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// Reference number to locate ACH payments with customer's bank.
    pub payment_reference: Option<String>,
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
}

#[cfg(feature = "charges")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        account_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        expected_debit_date: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        payment_reference: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_us_bank_account",
            constants: &[],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("expected_debit_date", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
                rt::Field("payment_reference", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.expected_debit_date,
            4 => &self.fingerprint,
            5 => &self.last4,
            6 => &self.mandate,
            7 => &self.payment_reference,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.expected_debit_date,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            6 => &mut self.mandate,
            7 => &mut self.payment_reference,
            _ => &mut self.routing_number,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(UsBankAccount);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.wechat` of [`Charge`](crate::Charge), `payment_method_details.wechat` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Wechat {}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for Wechat {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Record for Wechat {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_wechat",
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

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Wechat);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.wechat_pay` of [`Charge`](crate::Charge), `payment_method_details.wechat_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatPay {
    /// Uniquely identifies this particular WeChat Pay account. You can use this attribute to check
    /// whether two WeChat accounts are the same.
    pub fingerprint: Option<String>,
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// Transaction ID of this particular WeChat Pay transaction.
    pub transaction_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for WechatPay {
    const BLANK: Self = Self {
        fingerprint: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_details_wechat_pay | payment_method_details_payment_record_wechat_pay",
            constants: &[],
            fields: &[
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("location", rt::OPTIONAL),
                rt::Field("reader", rt::OPTIONAL),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.location,
            2 => &self.reader,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.location,
            2 => &mut self.reader,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(WechatPay);
