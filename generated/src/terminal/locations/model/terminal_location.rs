// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Deletable, Field, Metadata, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, blank, debug,
};
use crate::{
    Address, DeletedTerminalLocation, LegalEntityJapanAddress, TerminalLocationId,
};

/// A Location represents a grouping of readers.
///
/// Related guide: [Fleet management](https://docs.stripe.com/terminal/fleet/locations)
///
/// The schema `terminal.location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalLocation {
    pub address: Part<Address>,
    pub address_kana: Option<Part<LegalEntityJapanAddress>>,
    pub address_kanji: Option<Part<LegalEntityJapanAddress>>,
    /// The ID of a configuration that will be used to customize all readers in this location.
    pub configuration_overrides: Option<String>,
    /// The display name of the location.
    pub display_name: String,
    /// The Kana variation of the display name of the location.
    pub display_name_kana: Option<String>,
    /// The Kanji variation of the display name of the location.
    pub display_name_kanji: Option<String>,
    /// Unique identifier for the object.
    pub id: TerminalLocationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The phone number of the location.
    pub phone: Option<String>,
}

impl Record for TerminalLocation {
    fn blank() -> Self {
        Self {
            address: blank(),
            address_kana: blank(),
            address_kanji: blank(),
            configuration_overrides: blank(),
            display_name: blank(),
            display_name_kana: blank(),
            display_name_kanji: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            phone: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal.location",
            constants: &[("object", Constant::Str("terminal.location"))],
            fields: &[
                Field("address", REQUIRED),
                Field("address_kana", OPTIONAL),
                Field("address_kanji", OPTIONAL),
                Field("configuration_overrides", OPTIONAL),
                Field("display_name", REQUIRED),
                Field("display_name_kana", OPTIONAL),
                Field("display_name_kanji", OPTIONAL),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("phone", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.address_kana,
            2 => &self.address_kanji,
            3 => &self.configuration_overrides,
            4 => &self.display_name,
            5 => &self.display_name_kana,
            6 => &self.display_name_kanji,
            7 => &self.id,
            8 => &self.livemode,
            9 => &self.metadata,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_kana,
            2 => &mut self.address_kanji,
            3 => &mut self.configuration_overrides,
            4 => &mut self.display_name,
            5 => &mut self.display_name_kana,
            6 => &mut self.display_name_kanji,
            7 => &mut self.id,
            8 => &mut self.livemode,
            9 => &mut self.metadata,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for TerminalLocation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalLocation);

impl Resource for TerminalLocation {
    type Id = TerminalLocationId;
    const OBJECT: &'static str = "terminal.location";
}

impl Deletable for TerminalLocation {
    type Deleted = DeletedTerminalLocation;
}
