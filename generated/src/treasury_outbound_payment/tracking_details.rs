// Written by `cargo xtask generate`. Do not edit.
//! What is in `tracking_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).

/// An object in `tracking_details.ach` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment) and `tracking_details.ach` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ach {
    /// ACH trace ID of the OutboundPayment for payments sent over the `ach` network.
    pub trace_id: String,
}

impl rt::Blank for Ach {
    const BLANK: Self = Self { trace_id: rt::Blank::BLANK };
}

impl rt::Record for Ach {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_outbound_payments_resource_ach_tracking_details | treasury_outbound_transfers_resource_ach_tracking_details",
            constants: &[],
            fields: &[rt::Field("trace_id", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.trace_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.trace_id
    }
}

rt::record_traits!(Ach);

#[cfg(feature = "treasury-outbound_payments")]
/// The US bank account network used to send funds.
#[non_exhaustive]
pub enum Type {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-outbound_payments")]
rt::open_enum!(Type {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});

/// An object in `tracking_details.us_domestic_wire` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment) and `tracking_details.us_domestic_wire` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsDomesticWire {
    /// CHIPS System Sequence Number (SSN) of the OutboundPayment for payments sent over the
    /// `us_domestic_wire` network.
    pub chips: Option<String>,
    /// IMAD of the OutboundPayment for payments sent over the `us_domestic_wire` network.
    pub imad: Option<String>,
    /// OMAD of the OutboundPayment for payments sent over the `us_domestic_wire` network.
    pub omad: Option<String>,
}

impl rt::Blank for UsDomesticWire {
    const BLANK: Self = Self {
        chips: rt::Blank::BLANK,
        imad: rt::Blank::BLANK,
        omad: rt::Blank::BLANK,
    };
}

impl rt::Record for UsDomesticWire {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_outbound_payments_resource_us_domestic_wire_tracking_details | treasury_outbound_transfers_resource_us_domestic_wire_tracking_details",
            constants: &[],
            fields: &[
                rt::Field("chips", rt::NULLABLE),
                rt::Field("imad", rt::NULLABLE),
                rt::Field("omad", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.chips,
            1 => &self.imad,
            _ => &self.omad,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.chips,
            1 => &mut self.imad,
            _ => &mut self.omad,
        }
    }
}

rt::record_traits!(UsDomesticWire);
