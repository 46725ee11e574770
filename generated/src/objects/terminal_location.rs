// Written by `cargo xtask generate`. Do not edit.

/// A Location represents a grouping of readers.
///
/// Related guide: [Fleet management](https://docs.stripe.com/terminal/fleet/locations)
///
/// The object `terminal.location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalLocation {
    pub address: rt::Part<crate::customer::Address>,
    pub address_kana: Option<rt::Part<crate::person::AddressKana>>,
    pub address_kanji: Option<rt::Part<crate::person::AddressKanji>>,
    /// The ID of a configuration that will be used to customize all readers in this location.
    pub configuration_overrides: Option<String>,
    /// The display name of the location.
    pub display_name: String,
    /// The Kana variation of the display name of the location.
    pub display_name_kana: Option<String>,
    /// The Kanji variation of the display name of the location.
    pub display_name_kanji: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::TerminalLocationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The phone number of the location.
    pub phone: Option<String>,
}

impl rt::Record for TerminalLocation {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            address_kana: rt::blank(),
            address_kanji: rt::blank(),
            configuration_overrides: rt::blank(),
            display_name: rt::blank(),
            display_name_kana: rt::blank(),
            display_name_kanji: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            phone: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal.location",
            constants: &[("object", rt::Constant::Str("terminal.location"))],
            fields: &[
                rt::Field("address", rt::REQUIRED),
                rt::Field("address_kana", rt::OPTIONAL),
                rt::Field("address_kanji", rt::OPTIONAL),
                rt::Field("configuration_overrides", rt::OPTIONAL),
                rt::Field("display_name", rt::REQUIRED),
                rt::Field("display_name_kana", rt::OPTIONAL),
                rt::Field("display_name_kanji", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("phone", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TerminalLocation);

impl rt::Resource for TerminalLocation {
    type Id = crate::ids::TerminalLocationId;
    const OBJECT: &'static str = "terminal.location";
}

impl rt::Deletable for TerminalLocation {
    type Deleted = crate::DeletedTerminalLocation;
}
