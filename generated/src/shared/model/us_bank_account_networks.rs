// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `us_bank_account_networks`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccountNetworks {
    /// The preferred network.
    pub preferred: Option<String>,
    /// All supported networks.
    pub supported: Vec<UsBankAccountNetworksSupported>,
}

impl Blank for UsBankAccountNetworks {
    const BLANK: Self = Self {
        preferred: Blank::BLANK,
        supported: Blank::BLANK,
    };
}

impl Record for UsBankAccountNetworks {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "us_bank_account_networks",
            constants: &[],
            fields: &[Field("preferred", NULLABLE), Field("supported", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.preferred,
            _ => &self.supported,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.preferred,
            _ => &mut self.supported,
        }
    }
}

impl std::fmt::Debug for UsBankAccountNetworks {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(UsBankAccountNetworks);

/// The values of `us_bank_account_networks/supported[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsBankAccountNetworksSupported {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(UsBankAccountNetworksSupported {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
