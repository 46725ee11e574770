// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).

pub mod acss_debit;
pub use crate::payment_method_configuration::acss_debit as affirm;
pub use crate::payment_method_configuration::acss_debit as afterpay_clearpay;
pub use crate::payment_method_configuration::acss_debit as alipay;
pub use crate::payment_method_configuration::acss_debit as alma;
pub use crate::payment_method_configuration::acss_debit as amazon_pay;
pub use crate::payment_method_configuration::acss_debit as apple_pay;
pub use crate::payment_method_configuration::acss_debit as au_becs_debit;
pub use crate::payment_method_configuration::acss_debit as bacs_debit;
pub use crate::payment_method_configuration::acss_debit as bancontact;
pub use crate::payment_method_configuration::acss_debit as billie;
pub use crate::payment_method_configuration::acss_debit as bizum;
pub use crate::payment_method_configuration::acss_debit as blik;
pub use crate::payment_method_configuration::acss_debit as boleto;
pub use crate::payment_method_configuration::acss_debit as card;
pub use crate::payment_method_configuration::acss_debit as cartes_bancaires;
pub use crate::payment_method_configuration::acss_debit as cashapp;
pub use crate::payment_method_configuration::acss_debit as crypto;
pub use crate::payment_method_configuration::acss_debit as customer_balance;
pub use crate::payment_method_configuration::acss_debit as eps;
pub use crate::payment_method_configuration::acss_debit as fpx;
pub use crate::payment_method_configuration::acss_debit as giropay;
pub use crate::payment_method_configuration::acss_debit as google_pay;
pub use crate::payment_method_configuration::acss_debit as grabpay;
pub use crate::payment_method_configuration::acss_debit as ideal;
pub use crate::payment_method_configuration::acss_debit as jcb;
pub use crate::payment_method_configuration::acss_debit as kakao_pay;
pub use crate::payment_method_configuration::acss_debit as klarna;
pub use crate::payment_method_configuration::acss_debit as konbini;
pub use crate::payment_method_configuration::acss_debit as kr_card;
pub use crate::payment_method_configuration::acss_debit as link;
pub use crate::payment_method_configuration::acss_debit as mb_way;
pub use crate::payment_method_configuration::acss_debit as mobilepay;
pub use crate::payment_method_configuration::acss_debit as multibanco;
pub use crate::payment_method_configuration::acss_debit as naver_pay;
pub use crate::payment_method_configuration::acss_debit as nz_bank_account;
pub use crate::payment_method_configuration::acss_debit as oxxo;
pub use crate::payment_method_configuration::acss_debit as p24;
pub use crate::payment_method_configuration::acss_debit as pay_by_bank;
pub use crate::payment_method_configuration::acss_debit as payco;
pub use crate::payment_method_configuration::acss_debit as paynow;
pub use crate::payment_method_configuration::acss_debit as paypal;
pub use crate::payment_method_configuration::acss_debit as payto;
pub use crate::payment_method_configuration::acss_debit as pix;
pub use crate::payment_method_configuration::acss_debit as promptpay;
pub use crate::payment_method_configuration::acss_debit as revolut_pay;
pub use crate::payment_method_configuration::acss_debit as samsung_pay;
pub use crate::payment_method_configuration::acss_debit as satispay;
pub use crate::payment_method_configuration::acss_debit as scalapay;
pub use crate::payment_method_configuration::acss_debit as sepa_debit;
pub use crate::payment_method_configuration::acss_debit as sofort;
pub use crate::payment_method_configuration::acss_debit as sunbit;
pub use crate::payment_method_configuration::acss_debit as swish;
pub use crate::payment_method_configuration::acss_debit as twint;
pub use crate::payment_method_configuration::acss_debit as upi;
pub use crate::payment_method_configuration::acss_debit as us_bank_account;
pub use crate::payment_method_configuration::acss_debit as wechat_pay;
pub use crate::payment_method_configuration::acss_debit as zip;

/// An object in `acss_debit` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(AcssDebit);

/// An object in `affirm` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Affirm {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Affirm {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Affirm);

/// An object in `afterpay_clearpay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterpayClearpay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for AfterpayClearpay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(AfterpayClearpay);

/// An object in `alipay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Alipay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Alipay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Alipay);

/// An object in `alma` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Alma {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Alma {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Alma);

/// An object in `amazon_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(AmazonPay);

/// An object in `apple_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for ApplePay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

impl rt::Record for ApplePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(ApplePay);

/// An object in `au_becs_debit` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebit {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for AuBecsDebit {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(AuBecsDebit);

/// An object in `bacs_debit` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(BacsDebit);

/// An object in `bancontact` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bancontact {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Bancontact {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Bancontact);

/// An object in `billie` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Billie {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Billie {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Billie);

/// An object in `bizum` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bizum {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Bizum {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Bizum);

/// An object in `blik` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Blik {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Blik {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Blik);

/// An object in `boleto` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Boleto {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Boleto {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Boleto);

/// An object in `card` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Card);

/// An object in `cartes_bancaires` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct CartesBancaires {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for CartesBancaires {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

impl rt::Record for CartesBancaires {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(CartesBancaires);

/// An object in `cashapp` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cashapp {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Cashapp {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Cashapp);

/// An object in `crypto` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Crypto {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Crypto {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Crypto);

/// An object in `customer_balance` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalance {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for CustomerBalance {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(CustomerBalance);

/// An object in `eps` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Eps {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Eps {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Eps);

/// An object in `fpx` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fpx {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Fpx {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Fpx);

/// An object in `giropay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Giropay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Giropay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Giropay);

/// An object in `google_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for GooglePay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

impl rt::Record for GooglePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(GooglePay);

/// An object in `grabpay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Grabpay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Grabpay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Grabpay);

/// An object in `ideal` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ideal {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Ideal {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Ideal);

/// An object in `jcb` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Jcb {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Jcb {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

impl rt::Record for Jcb {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Jcb);

/// An object in `kakao_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct KakaoPay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for KakaoPay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(KakaoPay);

/// An object in `klarna` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Klarna);

/// An object in `konbini` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Konbini {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Konbini {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Konbini);

/// An object in `kr_card` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct KrCard {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for KrCard {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(KrCard);

/// An object in `link` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Link {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Link);

/// An object in `mb_way` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct MbWay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for MbWay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(MbWay);

/// An object in `mobilepay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mobilepay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Mobilepay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Mobilepay);

/// An object in `multibanco` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Multibanco {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Multibanco {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Multibanco);

/// An object in `naver_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for NaverPay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(NaverPay);

/// An object in `nz_bank_account` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct NzBankAccount {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for NzBankAccount {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(NzBankAccount);

/// An object in `oxxo` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Oxxo {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Oxxo {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Oxxo);

/// An object in `p24` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct P24 {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for P24 {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(P24);

/// An object in `pay_by_bank` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayByBank {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for PayByBank {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(PayByBank);

/// An object in `payco` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payco {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Payco {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Payco);

/// An object in `paynow` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paynow {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Paynow {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Paynow);

/// An object in `paypal` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Paypal);

/// An object in `payto` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Payto {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Payto);

/// An object in `pix` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Pix {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Pix);

/// An object in `promptpay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Promptpay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Promptpay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Promptpay);

/// An object in `revolut_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for RevolutPay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(RevolutPay);

/// An object in `samsung_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct SamsungPay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for SamsungPay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(SamsungPay);

/// An object in `satispay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Satispay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Satispay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Satispay);

/// An object in `scalapay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Scalapay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Scalapay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Scalapay);

/// An object in `sepa_debit` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(SepaDebit);

/// An object in `sofort` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Sofort {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Sofort);

/// An object in `sunbit` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sunbit {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Sunbit {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Sunbit);

/// An object in `swish` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Swish {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Swish {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Swish);

/// An object in `twint` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Twint {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Twint {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Twint);

/// An object in `upi` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Upi {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Upi);

/// An object in `us_bank_account` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(UsBankAccount);

/// An object in `wechat_pay` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatPay {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for WechatPay {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(WechatPay);

/// An object in `zip` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Zip {
    /// Whether this payment method may be offered at checkout. True if `display_preference` is `on` and
    /// the payment method's capability is active.
    pub available: bool,
    pub display_preference: acss_debit::DisplayPreference,
}

impl rt::Blank for Zip {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        display_preference: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_config_resource_payment_method_properties",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("display_preference", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.display_preference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.display_preference,
        }
    }
}

rt::record_traits!(Zip);
