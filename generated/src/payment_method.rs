// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PaymentMethod`](crate::PaymentMethod).

#[cfg(feature = "payment_methods")]
pub mod billing_details;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "disputes",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
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

#[cfg(feature = "payment_methods")]
pub mod custom;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub mod eps;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub mod fpx;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub mod ideal;

#[cfg(feature = "payment_methods")]
pub mod interac_present;
#[cfg(feature = "payment_methods")]
pub mod klarna;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub mod kr_card;

#[cfg(feature = "payment_methods")]
pub mod naver_pay;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub mod p24;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub mod sepa_debit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub mod us_bank_account;
#[cfg(feature = "payment_methods")]
pub use crate::card::AllowRedisplay;
#[cfg(feature = "payment_methods")]
pub use crate::charge::{BillingDetails, RadarOptions};

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `acss_debit` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.acss_debit` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Institution number of the bank account.
    pub institution_number: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Transit number of the bank account.
    pub transit_number: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        bank_name: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        institution_number: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        transit_number: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_acss_debit",
            constants: &[],
            fields: &[
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("institution_number", rt::NULLABLE | rt::SECRET),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("transit_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_name,
            1 => &self.fingerprint,
            2 => &self.institution_number,
            3 => &self.last4,
            _ => &self.transit_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.fingerprint,
            2 => &mut self.institution_number,
            3 => &mut self.last4,
            _ => &mut self.transit_number,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(AcssDebit);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `affirm` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.affirm` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Affirm {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Affirm {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_affirm | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Affirm);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `afterpay_clearpay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.afterpay_clearpay` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterpayClearpay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for AfterpayClearpay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_afterpay_clearpay | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(AfterpayClearpay);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `alipay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.alipay` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Alipay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Alipay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_flows_private_payment_methods_alipay | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Alipay);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `alma` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.alma` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Alma {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Alma {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_alma | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Alma);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `amazon_pay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.amazon_pay` of [`ConfirmationToken`](crate::ConfirmationToken) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
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
            name: "payment_method_amazon_pay | mandate_amazon_pay | destination_details_unimplemented | setup_attempt_payment_method_details_amazon_pay",
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

#[cfg(any(feature = "confirmation_tokens", feature = "mandates", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(AmazonPay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `au_becs_debit` of [`PaymentMethod`](crate::PaymentMethod), `au_becs_debit` of [`Source`](crate::Source) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebit {
    /// Six-digit number identifying bank and branch associated with this bank account.
    pub bsb_number: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for AuBecsDebit {
    const BLANK: Self = Self {
        bsb_number: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_au_becs_debit | source_type_au_becs_debit",
            constants: &[],
            fields: &[
                rt::Field("bsb_number", rt::NULLABLE | rt::SECRET),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.fingerprint,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.fingerprint,
            _ => &mut self.last4,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(AuBecsDebit);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `bacs_debit` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.bacs_debit` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Sort code of the bank account. (e.g., `10-20-30`)
    pub sort_code: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        sort_code: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_bacs_debit",
            constants: &[],
            fields: &[
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("sort_code", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.last4,
            _ => &self.sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.last4,
            _ => &mut self.sort_code,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(BacsDebit);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `bancontact` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.bancontact` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bancontact {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Bancontact {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_bancontact",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Bancontact);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `billie` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.billie` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Billie {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Billie {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_billie",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Billie);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `bizum` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.bizum` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bizum {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Bizum {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_bizum",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Bizum);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `blik` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.blik` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Blik {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Blik {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_blik",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Blik);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `boleto` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.boleto` of [`Charge`](crate::Charge) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Boleto {
    /// Uniquely identifies the customer tax id (CNPJ or CPF)
    pub tax_id: String,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for Boleto {
    const BLANK: Self = Self { tax_id: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
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
            name: "payment_method_boleto | payment_method_details_boleto",
            constants: &[],
            fields: &[rt::Field("tax_id", rt::REQUIRED | rt::SECRET)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.tax_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.tax_id
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Boleto);

#[cfg(feature = "payment_methods")]
/// An object in `card` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: String,
    /// Checks on Card address and CVC if provided.
    pub checks: Option<rt::Part<card::Checks>>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// The brand to use when displaying the card, this accounts for customer's brand choice on
    /// dual-branded cards. Can be `american_express`, `cartes_bancaires`, `diners_club`, `discover`,
    /// `eftpos_australia`, `interac`, `jcb`, `mastercard`, `union_pay`, `visa`, or `other` and may
    /// contain more values in the future.
    pub display_brand: Option<String>,
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
    pub funding: String,
    /// Details of the original PaymentMethod that created this object.
    pub generated_from: Option<rt::Part<card::GeneratedFrom>>,
    /// The last four digits of the card.
    pub last4: String,
    /// Contains information about card networks that can be used to process the payment.
    pub networks: Option<rt::Part<card::Networks>>,
    /// Status of a card based on the card issuer.
    pub regulated_status: Option<card::RegulatedStatus>,
    /// Contains details on how this Card may be used for 3D Secure authentication.
    pub three_d_secure_usage: Option<rt::Part<card::ThreeDSecureUsage>>,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<rt::Part<card::Wallet>>,
}

#[cfg(feature = "payment_methods")]
impl rt::Blank for Card {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        checks: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        display_brand: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        generated_from: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        networks: rt::Blank::BLANK,
        regulated_status: rt::Blank::BLANK,
        three_d_secure_usage: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
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
            name: "payment_method_card",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::REQUIRED),
                rt::Field("checks", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("display_brand", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::REQUIRED),
                rt::Field("generated_from", rt::NULLABLE),
                rt::Field("last4", rt::REQUIRED),
                rt::Field("networks", rt::NULLABLE),
                rt::Field("regulated_status", rt::NULLABLE),
                rt::Field("three_d_secure_usage", rt::NULLABLE),
                rt::Field("wallet", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.checks,
            2 => &self.country,
            3 => &self.display_brand,
            4 => &self.exp_month,
            5 => &self.exp_year,
            6 => &self.fingerprint,
            7 => &self.funding,
            8 => &self.generated_from,
            9 => &self.last4,
            10 => &self.networks,
            11 => &self.regulated_status,
            12 => &self.three_d_secure_usage,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.checks,
            2 => &mut self.country,
            3 => &mut self.display_brand,
            4 => &mut self.exp_month,
            5 => &mut self.exp_year,
            6 => &mut self.fingerprint,
            7 => &mut self.funding,
            8 => &mut self.generated_from,
            9 => &mut self.last4,
            10 => &mut self.networks,
            11 => &mut self.regulated_status,
            12 => &mut self.three_d_secure_usage,
            _ => &mut self.wallet,
        }
    }
}

#[cfg(feature = "payment_methods")]
rt::record_traits!(Card);

#[cfg(feature = "payment_methods")]
/// An object in `card_present` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// The [product code](https://docs.stripe.com/card-product-codes) that identifies the specific
    /// program or product associated with a card.
    pub brand_product: Option<String>,
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
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Contains information about card networks that can be used to process the payment.
    pub networks: Option<rt::Part<card::Networks>>,
    /// Details about payment methods collected offline.
    pub offline: Option<rt::Part<card_present::Offline>>,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<card_present::ReadMethod>,
    pub wallet: Option<rt::Part<card_present::Wallet>>,
}

#[cfg(feature = "payment_methods")]
impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        brand_product: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        networks: rt::Blank::BLANK,
        offline: rt::Blank::BLANK,
        preferred_locales: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
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
            name: "payment_method_card_present",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("brand_product", rt::NULLABLE),
                rt::Field("cardholder_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("networks", rt::NULLABLE),
                rt::Field("offline", rt::NULLABLE),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("read_method", rt::NULLABLE),
                rt::Field("wallet", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.brand_product,
            2 => &self.cardholder_name,
            3 => &self.country,
            4 => &self.description,
            5 => &self.exp_month,
            6 => &self.exp_year,
            7 => &self.fingerprint,
            8 => &self.funding,
            9 => &self.issuer,
            10 => &self.last4,
            11 => &self.networks,
            12 => &self.offline,
            13 => &self.preferred_locales,
            14 => &self.read_method,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.brand_product,
            2 => &mut self.cardholder_name,
            3 => &mut self.country,
            4 => &mut self.description,
            5 => &mut self.exp_month,
            6 => &mut self.exp_year,
            7 => &mut self.fingerprint,
            8 => &mut self.funding,
            9 => &mut self.issuer,
            10 => &mut self.last4,
            11 => &mut self.networks,
            12 => &mut self.offline,
            13 => &mut self.preferred_locales,
            14 => &mut self.read_method,
            _ => &mut self.wallet,
        }
    }
}

#[cfg(feature = "payment_methods")]
rt::record_traits!(CardPresent);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `cashapp` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.cashapp` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cashapp {
    /// A unique and immutable identifier assigned by Cash App to every buyer.
    pub buyer_id: Option<String>,
    /// A public identifier for buyers using Cash App.
    pub cashtag: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Cashapp {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        cashtag: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_cashapp",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("cashtag", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.cashtag,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.cashtag,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Cashapp);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `crypto` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.crypto` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Crypto {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Crypto {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_crypto",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Crypto);

#[cfg(feature = "payment_methods")]
/// An object in `custom` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct Custom {
    /// Display name of the Dashboard-only CustomPaymentMethodType.
    pub display_name: Option<String>,
    /// Contains information about the Dashboard-only CustomPaymentMethodType logo.
    pub logo: Option<rt::Part<custom::Logo>>,
    /// ID of the Dashboard-only CustomPaymentMethodType. Not expandable.
    pub type_: String,
}

#[cfg(feature = "payment_methods")]
impl rt::Blank for Custom {
    const BLANK: Self = Self {
        display_name: rt::Blank::BLANK,
        logo: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
impl rt::Record for Custom {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_custom",
            constants: &[],
            fields: &[
                rt::Field("display_name", rt::NULLABLE),
                rt::Field("logo", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_name,
            1 => &self.logo,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_name,
            1 => &mut self.logo,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "payment_methods")]
rt::record_traits!(Custom);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
/// An object in `customer_balance` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.customer_balance` of [`Charge`](crate::Charge) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalance {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
impl rt::Blank for CustomerBalance {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_customer_balance | payment_method_details_customer_balance",
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

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records"))]
rt::record_traits!(CustomerBalance);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `eps` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.eps` of [`ConfirmationToken`](crate::ConfirmationToken).
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
    pub bank: Option<eps::Bank>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Eps {
    const BLANK: Self = Self { bank: rt::Blank::BLANK };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_eps",
            constants: &[],
            fields: &[rt::Field("bank", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.bank
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.bank
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Eps);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `fpx` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.fpx` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fpx {
    /// The customer's bank, if provided. Can be one of `affin_bank`, `agrobank`, `alliance_bank`,
    /// `ambank`, `bank_islam`, `bank_muamalat`, `bank_rakyat`, `bsn`, `cimb`, `hong_leong_bank`,
    /// `hsbc`, `kfh`, `maybank2u`, `ocbc`, `public_bank`, `rhb`, `standard_chartered`, `uob`,
    /// `deutsche_bank`, `maybank2e`, `pb_enterprise`, or `bank_of_china`.
    pub bank: fpx::Bank,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Fpx {
    const BLANK: Self = Self { bank: rt::Blank::BLANK };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_fpx",
            constants: &[],
            fields: &[rt::Field("bank", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.bank
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.bank
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Fpx);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `giropay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.giropay` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Giropay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Giropay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_giropay | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Giropay);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `grabpay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.grabpay` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Grabpay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Grabpay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_grabpay | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Grabpay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `ideal` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.ideal` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ideal {
    /// The customer's bank, if provided. Can be one of `abn_amro`, `adyen`, `asn_bank`, `bunq`, `buut`,
    /// `finom`, `handelsbanken`, `ing`, `knab`, `mollie`, `moneyou`, `n26`, `nn`, `rabobank`,
    /// `regiobank`, `revolut`, `sns_bank`, `triodos_bank`, `van_lanschot`, or `yoursafe`.
    pub bank: Option<ideal::Bank>,
    /// The Bank Identifier Code of the customer's bank, if the bank was provided.
    pub bic: Option<ideal::Bic>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Ideal {
    const BLANK: Self = Self {
        bank: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_ideal",
            constants: &[],
            fields: &[rt::Field("bank", rt::NULLABLE), rt::Field("bic", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank,
            _ => &self.bic,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank,
            _ => &mut self.bic,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Ideal);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `interac_present` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.interac_present` of [`ConfirmationToken`](crate::ConfirmationToken).
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
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Contains information about card networks that can be used to process the payment.
    pub networks: Option<rt::Part<card::Networks>>,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<card_present::ReadMethod>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for InteracPresent {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        networks: rt::Blank::BLANK,
        preferred_locales: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_interac_present",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("cardholder_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("networks", rt::NULLABLE),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("read_method", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.cardholder_name,
            2 => &self.country,
            3 => &self.description,
            4 => &self.exp_month,
            5 => &self.exp_year,
            6 => &self.fingerprint,
            7 => &self.funding,
            8 => &self.issuer,
            9 => &self.last4,
            10 => &self.networks,
            11 => &self.preferred_locales,
            _ => &self.read_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.cardholder_name,
            2 => &mut self.country,
            3 => &mut self.description,
            4 => &mut self.exp_month,
            5 => &mut self.exp_year,
            6 => &mut self.fingerprint,
            7 => &mut self.funding,
            8 => &mut self.issuer,
            9 => &mut self.last4,
            10 => &mut self.networks,
            11 => &mut self.preferred_locales,
            _ => &mut self.read_method,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(InteracPresent);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
/// An object in `kakao_pay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.kakao_pay` of [`ConfirmationToken`](crate::ConfirmationToken) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct KakaoPay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
impl rt::Blank for KakaoPay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
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
            name: "payment_method_kakao_pay | mandate_kakao_pay | setup_attempt_payment_method_details_kakao_pay",
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

#[cfg(any(feature = "confirmation_tokens", feature = "mandates", feature = "payment_methods"))]
rt::record_traits!(KakaoPay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `klarna` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.klarna` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// The customer's date of birth, if provided.
    pub dob: Option<rt::Part<crate::person::Dob>>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Klarna {
    const BLANK: Self = Self { dob: rt::Blank::BLANK };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_klarna",
            constants: &[],
            fields: &[rt::Field("dob", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.dob
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.dob
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Klarna);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `konbini` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.konbini` of [`ConfirmationToken`](crate::ConfirmationToken) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Konbini {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Konbini {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_konbini | invoice_payment_method_options_konbini",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Konbini);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `kr_card` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.kr_card` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct KrCard {
    /// The local credit or debit card brand.
    pub brand: Option<kr_card::Brand>,
    /// The last four digits of the card. This may not be present for American Express cards.
    pub last4: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for KrCard {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_kr_card",
            constants: &[],
            fields: &[rt::Field("brand", rt::NULLABLE), rt::Field("last4", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            _ => &mut self.last4,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(KrCard);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `link` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.link` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// Account owner's email address.
    pub email: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Link {
    const BLANK: Self = Self { email: rt::Blank::BLANK };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_link",
            constants: &[],
            fields: &[rt::Field("email", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.email
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.email
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Link);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
/// An object in `mb_way` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.mb_way` of [`Charge`](crate::Charge) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct MbWay {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
impl rt::Blank for MbWay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_mb_way | payment_method_details_mb_way | payment_method_details_payment_record_mb_way",
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

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records"))]
rt::record_traits!(MbWay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `mobilepay` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.mobilepay` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mobilepay {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Mobilepay {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_mobilepay",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Mobilepay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `multibanco` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.multibanco` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Multibanco {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Multibanco {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_multibanco",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Multibanco);

#[cfg(feature = "payment_methods")]
/// An object in `naver_pay` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {
    /// Uniquely identifies this particular Naver Pay account. You can use this attribute to check
    /// whether two Naver Pay accounts are the same.
    pub buyer_id: Option<String>,
    /// Whether to fund this transaction with Naver Pay points or a card.
    pub funding: naver_pay::Funding,
}

#[cfg(feature = "payment_methods")]
impl rt::Blank for NaverPay {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
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
            name: "payment_method_naver_pay",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("funding", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.funding,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.funding,
        }
    }
}

#[cfg(feature = "payment_methods")]
rt::record_traits!(NaverPay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `nz_bank_account` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.nz_bank_account` of [`ConfirmationToken`](crate::ConfirmationToken).
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
    /// Last four digits of the bank account number.
    pub last4: String,
    /// The suffix of the bank account number.
    pub suffix: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for NzBankAccount {
    const BLANK: Self = Self {
        account_holder_name: rt::Blank::BLANK,
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        branch_code: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        suffix: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_nz_bank_account",
            constants: &[],
            fields: &[
                rt::Field("account_holder_name", rt::NULLABLE),
                rt::Field("bank_code", rt::REQUIRED),
                rt::Field("bank_name", rt::REQUIRED),
                rt::Field("branch_code", rt::REQUIRED),
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
            4 => &self.last4,
            _ => &self.suffix,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_name,
            1 => &mut self.bank_code,
            2 => &mut self.bank_name,
            3 => &mut self.branch_code,
            4 => &mut self.last4,
            _ => &mut self.suffix,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(NzBankAccount);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `oxxo` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.oxxo` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Oxxo {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Oxxo {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_oxxo",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Oxxo);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `p24` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.p24` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct P24 {
    /// The customer's bank, if provided.
    pub bank: Option<p24::Bank>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for P24 {
    const BLANK: Self = Self { bank: rt::Blank::BLANK };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_p24",
            constants: &[],
            fields: &[rt::Field("bank", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.bank
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.bank
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(P24);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
/// An object in `pay_by_bank` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.pay_by_bank` of [`Charge`](crate::Charge) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayByBank {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
impl rt::Blank for PayByBank {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_pay_by_bank | payment_method_details_pay_by_bank | payment_method_details_payment_record_pay_by_bank",
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

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records"))]
rt::record_traits!(PayByBank);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `payco` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.payco` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payco {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Payco {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_payco",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Payco);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `paynow` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.paynow` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Paynow {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Paynow {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_paynow | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Paynow);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `paypal` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.paypal` of [`ConfirmationToken`](crate::ConfirmationToken).
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
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        payer_email: rt::Blank::BLANK,
        payer_id: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_paypal",
            constants: &[],
            fields: &[
                rt::Field("country", rt::NULLABLE),
                rt::Field("payer_email", rt::NULLABLE),
                rt::Field("payer_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.payer_email,
            _ => &self.payer_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.payer_email,
            _ => &mut self.payer_id,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Paypal);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `payto` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.payto` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    /// Bank-State-Branch number of the bank account.
    pub bsb_number: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// The PayID alias for the bank account.
    pub pay_id: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Payto {
    const BLANK: Self = Self {
        bsb_number: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        pay_id: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_payto",
            constants: &[],
            fields: &[
                rt::Field("bsb_number", rt::NULLABLE | rt::SECRET),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("pay_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.last4,
            _ => &self.pay_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.last4,
            _ => &mut self.pay_id,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Payto);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `pix` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.pix` of [`ConfirmationToken`](crate::ConfirmationToken) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Pix {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_pix | destination_details_unimplemented | setup_attempt_payment_method_details_pix",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Pix);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `promptpay` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.promptpay` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Promptpay {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Promptpay {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_promptpay",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Promptpay);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
/// An object in `revolut_pay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.revolut_pay` of [`ConfirmationToken`](crate::ConfirmationToken) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
impl rt::Blank for RevolutPay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods"
    )
)]
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
            name: "payment_method_revolut_pay | mandate_revolut_pay | setup_attempt_payment_method_details_revolut_pay",
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

#[cfg(any(feature = "confirmation_tokens", feature = "mandates", feature = "payment_methods"))]
rt::record_traits!(RevolutPay);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `samsung_pay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.samsung_pay` of [`ConfirmationToken`](crate::ConfirmationToken) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct SamsungPay {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for SamsungPay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
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
            name: "payment_method_samsung_pay | payment_method_card_wallet_samsung_pay | payment_method_details_card_wallet_samsung_pay",
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

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(SamsungPay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `satispay` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.satispay` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Satispay {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Satispay {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_satispay",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Satispay);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `scalapay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.scalapay` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Scalapay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Scalapay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_scalapay | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Scalapay);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `sepa_debit` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.sepa_debit` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Branch code of bank associated with the bank account.
    pub branch_code: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Information about the object that generated this PaymentMethod.
    pub generated_from: Option<rt::Part<sepa_debit::GeneratedFrom>>,
    /// Last four characters of the IBAN.
    pub last4: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        branch_code: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        generated_from: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_sepa_debit",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("branch_code", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("generated_from", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.branch_code,
            2 => &self.country,
            3 => &self.fingerprint,
            4 => &self.generated_from,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.branch_code,
            2 => &mut self.country,
            3 => &mut self.fingerprint,
            4 => &mut self.generated_from,
            _ => &mut self.last4,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(SepaDebit);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `sofort` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.sofort` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Sofort {
    const BLANK: Self = Self { country: rt::Blank::BLANK };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_sofort",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Sofort);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `sunbit` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.sunbit` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sunbit {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Sunbit {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_sunbit",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Sunbit);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `swish` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.swish` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Swish {}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Swish {
    const BLANK: Self = Self {};
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
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
            name: "payment_method_swish",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Swish);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `twint` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.twint` of [`ConfirmationToken`](crate::ConfirmationToken) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Twint {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for Twint {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "mandates",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_twint | mandate_twint | destination_details_unimplemented | setup_attempt_payment_method_details_twint",
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

#[cfg(any(feature = "confirmation_tokens", feature = "mandates", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(Twint);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// The type of the PaymentMethod. An additional hash is included on the PaymentMethod with a name
/// matching this value. It contains additional information specific to the PaymentMethod type.
#[non_exhaustive]
pub enum Type {
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `billie`
    Billie,
    /// `bizum`
    Bizum,
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `custom`
    Custom,
    /// `customer_balance`
    CustomerBalance,
    /// `eps`
    Eps,
    /// `fpx`
    Fpx,
    /// `giropay`
    Giropay,
    /// `grabpay`
    Grabpay,
    /// `ideal`
    Ideal,
    /// `interac_present`
    InteracPresent,
    /// `kakao_pay`
    KakaoPay,
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `kr_card`
    KrCard,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
    /// `payco`
    Payco,
    /// `paynow`
    Paynow,
    /// `paypal`
    Paypal,
    /// `payto`
    Payto,
    /// `pix`
    Pix,
    /// `promptpay`
    Promptpay,
    /// `revolut_pay`
    RevolutPay,
    /// `samsung_pay`
    SamsungPay,
    /// `satispay`
    Satispay,
    /// `scalapay`
    Scalapay,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `sunbit`
    Sunbit,
    /// `swish`
    Swish,
    /// `twint`
    Twint,
    /// `upi`
    Upi,
    /// `us_bank_account`
    UsBankAccount,
    /// `wechat_pay`
    WechatPay,
    /// `zip`
    Zip,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::open_enum!(Type {
    AcssDebit = "acss_debit",
    Affirm = "affirm",
    AfterpayClearpay = "afterpay_clearpay",
    Alipay = "alipay",
    Alma = "alma",
    AmazonPay = "amazon_pay",
    AuBecsDebit = "au_becs_debit",
    BacsDebit = "bacs_debit",
    Bancontact = "bancontact",
    Billie = "billie",
    Bizum = "bizum",
    Blik = "blik",
    Boleto = "boleto",
    Card = "card",
    CardPresent = "card_present",
    Cashapp = "cashapp",
    Crypto = "crypto",
    Custom = "custom",
    CustomerBalance = "customer_balance",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    InteracPresent = "interac_present",
    KakaoPay = "kakao_pay",
    Klarna = "klarna",
    Konbini = "konbini",
    KrCard = "kr_card",
    Link = "link",
    MbWay = "mb_way",
    Mobilepay = "mobilepay",
    Multibanco = "multibanco",
    NaverPay = "naver_pay",
    NzBankAccount = "nz_bank_account",
    Oxxo = "oxxo",
    P24 = "p24",
    PayByBank = "pay_by_bank",
    Payco = "payco",
    Paynow = "paynow",
    Paypal = "paypal",
    Payto = "payto",
    Pix = "pix",
    Promptpay = "promptpay",
    RevolutPay = "revolut_pay",
    SamsungPay = "samsung_pay",
    Satispay = "satispay",
    Scalapay = "scalapay",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    Sunbit = "sunbit",
    Swish = "swish",
    Twint = "twint",
    Upi = "upi",
    UsBankAccount = "us_bank_account",
    WechatPay = "wechat_pay",
    Zip = "zip",
});

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
/// An object in `upi` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.upi` of [`Charge`](crate::Charge) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {
    /// Customer's unique Virtual Payment Address
    pub vpa: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
impl rt::Blank for Upi {
    const BLANK: Self = Self { vpa: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
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
            name: "payment_method_upi | payment_method_details_upi | payment_method_details_payment_record_upi",
            constants: &[],
            fields: &[rt::Field("vpa", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.vpa
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.vpa
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records"))]
rt::record_traits!(Upi);

#[cfg(feature = "payment_methods")]
/// An object in `us_bank_account` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Account holder type: individual or company.
    pub account_holder_type: Option<us_bank_account::AccountHolderType>,
    /// Account type: checkings or savings. Defaults to checking if omitted.
    pub account_type: Option<us_bank_account::AccountType>,
    /// The name of the bank.
    pub bank_name: Option<String>,
    /// The ID of the Financial Connections Account used to create the payment method.
    pub financial_connections_account: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Contains information about US bank account networks that can be used.
    pub networks: Option<rt::Part<us_bank_account::Networks>>,
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
    /// Contains information about the future reusability of this PaymentMethod.
    pub status_details: Option<rt::Part<us_bank_account::StatusDetails>>,
}

#[cfg(feature = "payment_methods")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        account_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        financial_connections_account: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        networks: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
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
            name: "payment_method_us_bank_account",
            constants: &[],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("financial_connections_account", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("networks", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
                rt::Field("status_details", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.financial_connections_account,
            4 => &self.fingerprint,
            5 => &self.last4,
            6 => &self.networks,
            7 => &self.routing_number,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.financial_connections_account,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            6 => &mut self.networks,
            7 => &mut self.routing_number,
            _ => &mut self.status_details,
        }
    }
}

#[cfg(feature = "payment_methods")]
rt::record_traits!(UsBankAccount);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
/// An object in `wechat_pay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_preview.wechat_pay` of [`ConfirmationToken`](crate::ConfirmationToken) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatPay {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
    )
)]
impl rt::Blank for WechatPay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_methods",
        feature = "refunds"
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
            name: "payment_method_wechat_pay | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods", feature = "refunds"))]
rt::record_traits!(WechatPay);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "refunds"
    )
)]
/// An object in `zip` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.zip` of [`Charge`](crate::Charge) and 4 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Zip {}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "refunds"
    )
)]
impl rt::Blank for Zip {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "refunds"
    )
)]
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
            name: "payment_method_zip | payment_method_details_zip | payment_method_details_payment_record_zip | destination_details_unimplemented",
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

#[cfg(any(feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "refunds"))]
rt::record_traits!(Zip);
