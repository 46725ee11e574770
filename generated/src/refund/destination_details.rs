// Written by `cargo xtask generate`. Do not edit.
//! What is in `destination_details` of [`Refund`](crate::Refund).

pub mod card;
pub use crate::mandate::payment_method_details::{Cashapp, Klarna};

pub use crate::payment_method::{
    Affirm, AfterpayClearpay, Alipay, Alma, AmazonPay, Giropay, Grabpay, Paynow, Pix,
    Scalapay, Twint, WechatPay, Zip,
};

/// An object in `destination_details.au_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBankTransfer {}

impl rt::Blank for AuBankTransfer {
    const BLANK: Self = Self {};
}

impl rt::Record for AuBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "destination_details_unimplemented",
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

rt::record_traits!(AuBankTransfer);

/// An object in `destination_details.blik` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Blik {
    /// For refunds declined by the network, a decline code provided by the network which indicates the
    /// reason the refund failed.
    pub network_decline_code: Option<String>,
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for Blik {
    const BLANK: Self = Self {
        network_decline_code: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
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
            name: "refund_destination_details_blik",
            constants: &[],
            fields: &[
                rt::Field("network_decline_code", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.network_decline_code,
            1 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.network_decline_code,
            1 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(Blik);

/// An object in `destination_details.br_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct BrBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for BrBankTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
    };
}

impl rt::Record for BrBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details_br_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(BrBankTransfer);

/// An object in `destination_details.card` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Value of the reference number assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference number on the refund. This can be `pending`, `available` or
    /// `unavailable`.
    pub reference_status: Option<String>,
    /// Type of the reference number assigned to the refund.
    pub reference_type: Option<String>,
    /// The type of refund. This can be `refund`, `reversal`, or `pending`.
    pub type_: card::Type,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
        reference_type: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
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
            name: "refund_destination_details_card",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("reference_status", rt::OPTIONAL),
                rt::Field("reference_type", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            1 => &self.reference_status,
            2 => &self.reference_type,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            1 => &mut self.reference_status,
            2 => &mut self.reference_type,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Card);

/// An object in `destination_details.crypto` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Crypto {
    /// The transaction hash of the refund.
    pub reference: Option<String>,
}

impl rt::Blank for Crypto {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
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
            name: "refund_destination_details_crypto",
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

rt::record_traits!(Crypto);

/// An object in `destination_details.customer_cash_balance` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerCashBalance {}

impl rt::Blank for CustomerCashBalance {
    const BLANK: Self = Self {};
}

impl rt::Record for CustomerCashBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "destination_details_unimplemented",
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

rt::record_traits!(CustomerCashBalance);

/// An object in `destination_details.eps` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Eps {}

impl rt::Blank for Eps {
    const BLANK: Self = Self {};
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
            name: "destination_details_unimplemented",
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

rt::record_traits!(Eps);

/// An object in `destination_details.eu_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct EuBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for EuBankTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
    };
}

impl rt::Record for EuBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details_eu_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(EuBankTransfer);

/// An object in `destination_details.gb_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct GbBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for GbBankTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
    };
}

impl rt::Record for GbBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details_gb_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(GbBankTransfer);

/// An object in `destination_details.jp_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct JpBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for JpBankTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
    };
}

impl rt::Record for JpBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details_jp_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(JpBankTransfer);

/// An object in `destination_details.mb_way` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct MbWay {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for MbWay {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
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
            name: "refund_destination_details_mb_way",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(MbWay);

/// An object in `destination_details.multibanco` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Multibanco {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for Multibanco {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
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
            name: "refund_destination_details_multibanco",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(Multibanco);

/// An object in `destination_details.mx_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct MxBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for MxBankTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
    };
}

impl rt::Record for MxBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details_mx_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(MxBankTransfer);

/// An object in `destination_details.nz_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct NzBankTransfer {}

impl rt::Blank for NzBankTransfer {
    const BLANK: Self = Self {};
}

impl rt::Record for NzBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "destination_details_unimplemented",
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

rt::record_traits!(NzBankTransfer);

/// An object in `destination_details.p24` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct P24 {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for P24 {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
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
            name: "refund_destination_details_p24",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(P24);

/// An object in `destination_details.paypal` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// For refunds declined by the network, a decline code provided by the network which indicates the
    /// reason the refund failed.
    pub network_decline_code: Option<String>,
}

impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        network_decline_code: rt::Blank::BLANK,
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
            name: "refund_destination_details_paypal",
            constants: &[],
            fields: &[rt::Field("network_decline_code", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.network_decline_code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.network_decline_code
    }
}

rt::record_traits!(Paypal);

/// An object in `destination_details.revolut` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Revolut {}

impl rt::Blank for Revolut {
    const BLANK: Self = Self {};
}

impl rt::Record for Revolut {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "destination_details_unimplemented",
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

rt::record_traits!(Revolut);

/// An object in `destination_details.sofort` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {}

impl rt::Blank for Sofort {
    const BLANK: Self = Self {};
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
            name: "destination_details_unimplemented",
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

rt::record_traits!(Sofort);

/// An object in `destination_details.swish` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct Swish {
    /// For refunds declined by the network, a decline code provided by the network which indicates the
    /// reason the refund failed.
    pub network_decline_code: Option<String>,
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for Swish {
    const BLANK: Self = Self {
        network_decline_code: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
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
            name: "refund_destination_details_swish",
            constants: &[],
            fields: &[
                rt::Field("network_decline_code", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.network_decline_code,
            1 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.network_decline_code,
            1 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(Swish);

/// An object in `destination_details.th_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for ThBankTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
    };
}

impl rt::Record for ThBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details_th_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(ThBankTransfer);

/// An object in `destination_details.us_bank_transfer` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankTransfer {
    /// The reference assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference on the refund. This can be `pending`, `available` or `unavailable`.
    pub reference_status: Option<String>,
}

impl rt::Blank for UsBankTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        reference_status: rt::Blank::BLANK,
    };
}

impl rt::Record for UsBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details_us_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("reference_status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.reference_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.reference_status,
        }
    }
}

rt::record_traits!(UsBankTransfer);
