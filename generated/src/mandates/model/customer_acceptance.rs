// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, Timestamp,
    boxed, debug,
};
use crate::{CustomerAcceptanceType, OfflineAcceptance, OnlineAcceptance};

/// The schema `customer_acceptance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerAcceptance {
    /// The time that the customer accepts the mandate.
    pub accepted_at: Option<Timestamp>,
    pub offline: Option<Part<OfflineAcceptance>>,
    pub online: Option<Part<OnlineAcceptance>>,
    /// The mandate includes the type of customer acceptance information, such as: `online` or
    /// `offline`.
    pub type_: CustomerAcceptanceType,
}

impl Blank for CustomerAcceptance {
    const BLANK: Self = Self {
        accepted_at: Blank::BLANK,
        offline: Blank::BLANK,
        online: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for CustomerAcceptance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_acceptance",
            constants: &[],
            fields: &[
                Field("accepted_at", NULLABLE),
                Field("offline", OPTIONAL),
                Field("online", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.accepted_at,
            1 => &self.offline,
            2 => &self.online,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.accepted_at,
            1 => &mut self.offline,
            2 => &mut self.online,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for CustomerAcceptance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerAcceptance);
