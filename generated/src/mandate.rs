// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Mandate`](crate::Mandate).

#[cfg(any(feature = "confirmation_tokens", feature = "mandates"))]
pub mod customer_acceptance;
pub mod payment_method_details;

#[cfg(feature = "mandates")]
/// An object in `customer_acceptance` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerAcceptance {
    /// The time that the customer accepts the mandate.
    pub accepted_at: Option<rt::Timestamp>,
    pub offline: Option<rt::Part<customer_acceptance::Offline>>,
    pub online: Option<rt::Part<customer_acceptance::Online>>,
    /// The mandate includes the type of customer acceptance information, such as: `online` or
    /// `offline`.
    pub type_: customer_acceptance::Type,
}

#[cfg(feature = "mandates")]
impl rt::Blank for CustomerAcceptance {
    const BLANK: Self = Self {
        accepted_at: rt::Blank::BLANK,
        offline: rt::Blank::BLANK,
        online: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
impl rt::Record for CustomerAcceptance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_acceptance",
            constants: &[],
            fields: &[
                rt::Field("accepted_at", rt::NULLABLE),
                rt::Field("offline", rt::OPTIONAL),
                rt::Field("online", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.accepted_at,
            1 => &self.offline,
            2 => &self.online,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.accepted_at,
            1 => &mut self.offline,
            2 => &mut self.online,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(CustomerAcceptance);

#[cfg(feature = "mandates")]
/// An object in `multi_use` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct MultiUse {
    /// The amount of the payment on a multi use mandate.
    pub amount: Option<i64>,
    /// The currency of the payment on a multi use mandate.
    pub currency: Option<rt::Currency>,
}

#[cfg(feature = "mandates")]
impl rt::Blank for MultiUse {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
impl rt::Record for MultiUse {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "mandate_multi_use",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::OPTIONAL),
                rt::Field("currency", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.currency,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(MultiUse);

#[cfg(feature = "mandates")]
/// An object in `payment_method_details` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    pub acss_debit: Option<rt::Part<payment_method_details::AcssDebit>>,
    pub amazon_pay: Option<rt::Part<crate::payment_method::AmazonPay>>,
    pub au_becs_debit: Option<rt::Part<payment_method_details::AuBecsDebit>>,
    pub bacs_debit: Option<rt::Part<payment_method_details::BacsDebit>>,
    pub card: Option<rt::Part<payment_method_details::Card>>,
    pub cashapp: Option<rt::Part<payment_method_details::Cashapp>>,
    pub kakao_pay: Option<rt::Part<crate::payment_method::KakaoPay>>,
    pub klarna: Option<rt::Part<payment_method_details::Klarna>>,
    pub kr_card: Option<rt::Part<payment_method_details::KrCard>>,
    pub link: Option<rt::Part<payment_method_details::Link>>,
    pub naver_pay: Option<rt::Part<payment_method_details::NaverPay>>,
    pub nz_bank_account: Option<rt::Part<payment_method_details::NzBankAccount>>,
    pub paypal: Option<rt::Part<payment_method_details::Paypal>>,
    pub payto: Option<rt::Part<payment_method_details::Payto>>,
    pub pix: Option<rt::Part<payment_method_details::Pix>>,
    pub revolut_pay: Option<rt::Part<crate::payment_method::RevolutPay>>,
    pub sepa_debit: Option<rt::Part<payment_method_details::SepaDebit>>,
    pub twint: Option<rt::Part<crate::payment_method::Twint>>,
    /// This mandate corresponds with a specific payment method type. The `payment_method_details`
    /// includes an additional hash with the same name and contains mandate information that's specific
    /// to that payment method.
    pub type_: String,
    pub upi: Option<rt::Part<payment_method_details::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_details::UsBankAccount>>,
}

#[cfg(feature = "mandates")]
impl rt::Blank for PaymentMethodDetails {
    const BLANK: Self = Self {
        acss_debit: rt::Blank::BLANK,
        amazon_pay: rt::Blank::BLANK,
        au_becs_debit: rt::Blank::BLANK,
        bacs_debit: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        cashapp: rt::Blank::BLANK,
        kakao_pay: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        kr_card: rt::Blank::BLANK,
        link: rt::Blank::BLANK,
        naver_pay: rt::Blank::BLANK,
        nz_bank_account: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        revolut_pay: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        twint: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
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
            name: "mandate_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("kakao_pay", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("kr_card", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("naver_pay", rt::OPTIONAL),
                rt::Field("nz_bank_account", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("payto", rt::OPTIONAL),
                rt::Field("pix", rt::OPTIONAL),
                rt::Field("revolut_pay", rt::OPTIONAL),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("twint", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("upi", rt::OPTIONAL),
                rt::Field("us_bank_account", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.amazon_pay,
            2 => &self.au_becs_debit,
            3 => &self.bacs_debit,
            4 => &self.card,
            5 => &self.cashapp,
            6 => &self.kakao_pay,
            7 => &self.klarna,
            8 => &self.kr_card,
            9 => &self.link,
            10 => &self.naver_pay,
            11 => &self.nz_bank_account,
            12 => &self.paypal,
            13 => &self.payto,
            14 => &self.pix,
            15 => &self.revolut_pay,
            16 => &self.sepa_debit,
            17 => &self.twint,
            18 => &self.type_,
            19 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.amazon_pay,
            2 => &mut self.au_becs_debit,
            3 => &mut self.bacs_debit,
            4 => &mut self.card,
            5 => &mut self.cashapp,
            6 => &mut self.kakao_pay,
            7 => &mut self.klarna,
            8 => &mut self.kr_card,
            9 => &mut self.link,
            10 => &mut self.naver_pay,
            11 => &mut self.nz_bank_account,
            12 => &mut self.paypal,
            13 => &mut self.payto,
            14 => &mut self.pix,
            15 => &mut self.revolut_pay,
            16 => &mut self.sepa_debit,
            17 => &mut self.twint,
            18 => &mut self.type_,
            19 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(PaymentMethodDetails);

#[cfg(feature = "mandates")]
/// An object in `single_use` of [`Mandate`](crate::Mandate).
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleUse {
    /// The amount of the payment on a single use mandate.
    pub amount: i64,
    /// The currency of the payment on a single use mandate.
    pub currency: rt::Currency,
}

#[cfg(feature = "mandates")]
impl rt::Blank for SingleUse {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
    };
}

#[cfg(feature = "mandates")]
impl rt::Record for SingleUse {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "mandate_single_use",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.currency,
        }
    }
}

#[cfg(feature = "mandates")]
rt::record_traits!(SingleUse);

#[cfg(feature = "mandates")]
/// The mandate status indicates whether or not you can use it to initiate a payment.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "mandates")]
rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

#[cfg(feature = "mandates")]
/// The type of the mandate.
#[non_exhaustive]
pub enum Type {
    /// `multi_use`
    MultiUse,
    /// `single_use`
    SingleUse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "mandates")]
rt::open_enum!(Type {
    MultiUse = "multi_use",
    SingleUse = "single_use",
});
