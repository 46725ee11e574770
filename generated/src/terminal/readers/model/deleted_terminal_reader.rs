// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Kept, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::TerminalReaderId;

/// The schema `deleted_terminal.reader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTerminalReader {
    /// Device type of the reader.
    pub device_type: DeviceType,
    /// Unique identifier for the object.
    pub id: TerminalReaderId,
    /// Serial number of the reader.
    pub serial_number: String,
}

impl Record for DeletedTerminalReader {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_terminal.reader",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("terminal.reader")),
            ],
            fields: &[
                Field("device_type", REQUIRED),
                Field("id", REQUIRED),
                Field("serial_number", REQUIRED),
            ],
        }
    }

    fn blank() -> Self {
        Self {
            device_type: blank(),
            id: blank(),
            serial_number: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.device_type,
            1 => &self.id,
            _ => &self.serial_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.device_type,
            1 => &mut self.id,
            _ => &mut self.serial_number,
        }
    }

    fn release(object: Box<Kept<Self>>) {
        Kept::into_inner(*object);
    }
}

impl std::fmt::Debug for DeletedTerminalReader {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedTerminalReader);

/// Device type of the reader.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// `bbpos_chipper2x`
    BbposChipper2x,
    /// `bbpos_wisepad3`
    BbposWisepad3,
    /// `bbpos_wisepos_e`
    BbposWiseposE,
    /// `mobile_phone_reader`
    MobilePhoneReader,
    /// `simulated_stripe_s700`
    SimulatedStripeS700,
    /// `simulated_stripe_s710`
    SimulatedStripeS710,
    /// `simulated_verifone_m425`
    SimulatedVerifoneM425,
    /// `simulated_verifone_p630`
    SimulatedVerifoneP630,
    /// `simulated_verifone_ux700`
    SimulatedVerifoneUx700,
    /// `simulated_verifone_v660p`
    SimulatedVerifoneV660p,
    /// `simulated_wisepos_e`
    SimulatedWiseposE,
    /// `stripe_m2`
    StripeM2,
    /// `stripe_s700`
    StripeS700,
    /// `stripe_s710`
    StripeS710,
    /// `verifone_P400`
    VerifoneP400,
    /// `verifone_m425`
    VerifoneM425,
    /// `verifone_p630`
    VerifoneP630,
    /// `verifone_ux700`
    VerifoneUx700,
    /// `verifone_v660p`
    VerifoneV660p,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DeviceType {
    BbposChipper2x = "bbpos_chipper2x",
    BbposWisepad3 = "bbpos_wisepad3",
    BbposWiseposE = "bbpos_wisepos_e",
    MobilePhoneReader = "mobile_phone_reader",
    SimulatedStripeS700 = "simulated_stripe_s700",
    SimulatedStripeS710 = "simulated_stripe_s710",
    SimulatedVerifoneM425 = "simulated_verifone_m425",
    SimulatedVerifoneP630 = "simulated_verifone_p630",
    SimulatedVerifoneUx700 = "simulated_verifone_ux700",
    SimulatedVerifoneV660p = "simulated_verifone_v660p",
    SimulatedWiseposE = "simulated_wisepos_e",
    StripeM2 = "stripe_m2",
    StripeS700 = "stripe_s700",
    StripeS710 = "stripe_s710",
    VerifoneP400 = "verifone_P400",
    VerifoneM425 = "verifone_m425",
    VerifoneP630 = "verifone_p630",
    VerifoneUx700 = "verifone_ux700",
    VerifoneV660p = "verifone_v660p",
});
