// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.merchant.capabilities` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as ach_debit_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as acss_debit_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as affirm_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as afterpay_clearpay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as alma_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as amazon_pay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as au_becs_debit_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as bacs_debit_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as bancontact_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as blik_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as boleto_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as card_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as cartes_bancaires_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as cashapp_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as eps_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as fpx_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as gb_bank_transfer_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as grabpay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as ideal_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as jcb_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as jp_bank_transfer_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as kakao_pay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as klarna_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as konbini_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as kr_card_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as link_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as mobilepay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as multibanco_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as mx_bank_transfer_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as naver_pay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as oxxo_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as p24_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as pay_by_bank_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as payco_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as paynow_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as promptpay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as revolut_pay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as samsung_pay_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as sepa_bank_transfer_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as sepa_debit_payments;
pub mod stripe_balance;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as swish_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as twint_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as us_bank_transfer_payments;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as zip_payments;

/// Allow the merchant to process ACH debit payments.
///
/// An object in `configuration.merchant.capabilities.ach_debit_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AchDebitPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for AchDebitPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AchDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AchDebitPayments);

/// Allow the merchant to process ACSS debit payments.
///
/// An object in `configuration.merchant.capabilities.acss_debit_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebitPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for AcssDebitPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AcssDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AcssDebitPayments);

/// Allow the merchant to process Affirm payments.
///
/// An object in `configuration.merchant.capabilities.affirm_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AffirmPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for AffirmPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AffirmPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AffirmPayments);

/// Allow the merchant to process Afterpay/Clearpay payments.
///
/// An object in `configuration.merchant.capabilities.afterpay_clearpay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterpayClearpayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for AfterpayClearpayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AfterpayClearpayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AfterpayClearpayPayments);

/// Allow the merchant to process Alma payments.
///
/// An object in `configuration.merchant.capabilities.alma_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AlmaPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for AlmaPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AlmaPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AlmaPayments);

/// Allow the merchant to process Amazon Pay payments.
///
/// An object in `configuration.merchant.capabilities.amazon_pay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for AmazonPayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AmazonPayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AmazonPayPayments);

/// Allow the merchant to process Australian BECS Direct Debit payments.
///
/// An object in `configuration.merchant.capabilities.au_becs_debit_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebitPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for AuBecsDebitPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AuBecsDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AuBecsDebitPayments);

/// Allow the merchant to process BACS Direct Debit payments.
///
/// An object in `configuration.merchant.capabilities.bacs_debit_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebitPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for BacsDebitPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for BacsDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(BacsDebitPayments);

/// Allow the merchant to process Bancontact payments.
///
/// An object in `configuration.merchant.capabilities.bancontact_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BancontactPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for BancontactPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for BancontactPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(BancontactPayments);

/// Allow the merchant to process BLIK payments.
///
/// An object in `configuration.merchant.capabilities.blik_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for BlikPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for BlikPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(BlikPayments);

/// Allow the merchant to process Boleto payments.
///
/// An object in `configuration.merchant.capabilities.boleto_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BoletoPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for BoletoPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for BoletoPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(BoletoPayments);

/// Allow the merchant to collect card payments.
///
/// An object in `configuration.merchant.capabilities.card_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for CardPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for CardPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(CardPayments);

/// Allow the merchant to process Cartes Bancaires payments.
///
/// An object in `configuration.merchant.capabilities.cartes_bancaires_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CartesBancairesPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for CartesBancairesPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for CartesBancairesPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(CartesBancairesPayments);

/// Allow the merchant to process Cash App payments.
///
/// An object in `configuration.merchant.capabilities.cashapp_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashappPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for CashappPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for CashappPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(CashappPayments);

/// Allow the merchant to process EPS payments.
///
/// An object in `configuration.merchant.capabilities.eps_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct EpsPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for EpsPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for EpsPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(EpsPayments);

/// Allow the merchant to process FPX payments.
///
/// An object in `configuration.merchant.capabilities.fpx_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct FpxPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for FpxPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for FpxPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(FpxPayments);

/// Allow the merchant to process UK bank transfer payments.
///
/// An object in `configuration.merchant.capabilities.gb_bank_transfer_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct GbBankTransferPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for GbBankTransferPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for GbBankTransferPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(GbBankTransferPayments);

/// Allow the merchant to process GrabPay payments.
///
/// An object in `configuration.merchant.capabilities.grabpay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct GrabpayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for GrabpayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for GrabpayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(GrabpayPayments);

/// Allow the merchant to process iDEAL payments.
///
/// An object in `configuration.merchant.capabilities.ideal_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdealPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for IdealPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for IdealPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(IdealPayments);

/// Allow the merchant to process JCB card payments.
///
/// An object in `configuration.merchant.capabilities.jcb_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct JcbPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for JcbPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for JcbPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(JcbPayments);

/// Allow the merchant to process Japanese bank transfer payments.
///
/// An object in `configuration.merchant.capabilities.jp_bank_transfer_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct JpBankTransferPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for JpBankTransferPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for JpBankTransferPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(JpBankTransferPayments);

/// Allow the merchant to process Kakao Pay payments.
///
/// An object in `configuration.merchant.capabilities.kakao_pay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct KakaoPayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for KakaoPayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for KakaoPayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(KakaoPayPayments);

/// Allow the merchant to process Klarna payments.
///
/// An object in `configuration.merchant.capabilities.klarna_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for KlarnaPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for KlarnaPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(KlarnaPayments);

/// Allow the merchant to process Konbini convenience store payments.
///
/// An object in `configuration.merchant.capabilities.konbini_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct KonbiniPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for KonbiniPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for KonbiniPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(KonbiniPayments);

/// Allow the merchant to process Korean card payments.
///
/// An object in `configuration.merchant.capabilities.kr_card_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct KrCardPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for KrCardPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for KrCardPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(KrCardPayments);

/// Allow the merchant to process Link payments.
///
/// An object in `configuration.merchant.capabilities.link_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for LinkPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for LinkPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(LinkPayments);

/// Allow the merchant to process MobilePay payments.
///
/// An object in `configuration.merchant.capabilities.mobilepay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct MobilepayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for MobilepayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for MobilepayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(MobilepayPayments);

/// Allow the merchant to process Multibanco payments.
///
/// An object in `configuration.merchant.capabilities.multibanco_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct MultibancoPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for MultibancoPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for MultibancoPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(MultibancoPayments);

/// Allow the merchant to process Mexican bank transfer payments.
///
/// An object in `configuration.merchant.capabilities.mx_bank_transfer_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct MxBankTransferPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for MxBankTransferPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for MxBankTransferPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(MxBankTransferPayments);

/// Allow the merchant to process Naver Pay payments.
///
/// An object in `configuration.merchant.capabilities.naver_pay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for NaverPayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for NaverPayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(NaverPayPayments);

/// Allow the merchant to process OXXO payments.
///
/// An object in `configuration.merchant.capabilities.oxxo_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct OxxoPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for OxxoPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for OxxoPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(OxxoPayments);

/// Allow the merchant to process Przelewy24 (P24) payments.
///
/// An object in `configuration.merchant.capabilities.p24_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct P24Payments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for P24Payments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for P24Payments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(P24Payments);

/// Allow the merchant to process Pay by Bank payments.
///
/// An object in `configuration.merchant.capabilities.pay_by_bank_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayByBankPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for PayByBankPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for PayByBankPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(PayByBankPayments);

/// Allow the merchant to process PAYCO payments.
///
/// An object in `configuration.merchant.capabilities.payco_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaycoPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for PaycoPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for PaycoPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(PaycoPayments);

/// Allow the merchant to process PayNow payments.
///
/// An object in `configuration.merchant.capabilities.paynow_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaynowPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for PaynowPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for PaynowPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(PaynowPayments);

/// Allow the merchant to process PromptPay payments.
///
/// An object in `configuration.merchant.capabilities.promptpay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct PromptpayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for PromptpayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for PromptpayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(PromptpayPayments);

/// Allow the merchant to process Revolut Pay payments.
///
/// An object in `configuration.merchant.capabilities.revolut_pay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for RevolutPayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for RevolutPayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(RevolutPayPayments);

/// Allow the merchant to process Samsung Pay payments.
///
/// An object in `configuration.merchant.capabilities.samsung_pay_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct SamsungPayPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for SamsungPayPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for SamsungPayPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(SamsungPayPayments);

/// Allow the merchant to process SEPA bank transfer payments.
///
/// An object in `configuration.merchant.capabilities.sepa_bank_transfer_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaBankTransferPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for SepaBankTransferPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for SepaBankTransferPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(SepaBankTransferPayments);

/// Allow the merchant to process SEPA Direct Debit payments.
///
/// An object in `configuration.merchant.capabilities.sepa_debit_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebitPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for SepaDebitPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for SepaDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(SepaDebitPayments);

/// Capabilities that enable the merchant to manage their Stripe Balance (/v1/balance).
///
/// An object in `configuration.merchant.capabilities.stripe_balance` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeBalance {
    /// Enables this Account to complete payouts from their Stripe Balance (/v1/balance).
    pub payouts: Option<rt::Part<stripe_balance::Payouts>>,
}

impl rt::Blank for StripeBalance {
    const BLANK: Self = Self { payouts: rt::Blank::BLANK };
}

impl rt::Record for StripeBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("payouts", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payouts
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payouts
    }
}

rt::record_traits!(StripeBalance);

/// Allow the merchant to process Swish payments.
///
/// An object in `configuration.merchant.capabilities.swish_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct SwishPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for SwishPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for SwishPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(SwishPayments);

/// Allow the merchant to process TWINT payments.
///
/// An object in `configuration.merchant.capabilities.twint_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct TwintPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for TwintPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for TwintPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(TwintPayments);

/// Allow the merchant to process US bank transfer payments.
///
/// An object in `configuration.merchant.capabilities.us_bank_transfer_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankTransferPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for UsBankTransferPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for UsBankTransferPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(UsBankTransferPayments);

/// Allow the merchant to process Zip payments.
///
/// An object in `configuration.merchant.capabilities.zip_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ZipPayments {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for ZipPayments {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for ZipPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(ZipPayments);
