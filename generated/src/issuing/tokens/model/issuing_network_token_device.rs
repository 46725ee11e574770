// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `issuing_network_token_device`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingNetworkTokenDevice {
    /// An obfuscated ID derived from the device ID.
    pub device_fingerprint: Option<String>,
    /// The IP address of the device at provisioning time.
    pub ip_address: Option<String>,
    /// The geographic latitude/longitude coordinates of the device at provisioning time. The format is
    /// \[+-]decimal/\[+-]decimal.
    pub location: Option<String>,
    /// The name of the device used for tokenization.
    pub name: Option<String>,
    /// The phone number of the device used for tokenization.
    pub phone_number: Option<String>,
    /// The type of device used for tokenization.
    pub type_: Option<IssuingNetworkTokenDeviceType>,
}

impl Blank for IssuingNetworkTokenDevice {
    const BLANK: Self = Self {
        device_fingerprint: Blank::BLANK,
        ip_address: Blank::BLANK,
        location: Blank::BLANK,
        name: Blank::BLANK,
        phone_number: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for IssuingNetworkTokenDevice {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_network_token_device",
            constants: &[],
            fields: &[
                Field("device_fingerprint", OPTIONAL),
                Field("ip_address", OPTIONAL),
                Field("location", OPTIONAL),
                Field("name", OPTIONAL),
                Field("phone_number", OPTIONAL),
                Field("type", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.device_fingerprint,
            1 => &self.ip_address,
            2 => &self.location,
            3 => &self.name,
            4 => &self.phone_number,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.device_fingerprint,
            1 => &mut self.ip_address,
            2 => &mut self.location,
            3 => &mut self.name,
            4 => &mut self.phone_number,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for IssuingNetworkTokenDevice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingNetworkTokenDevice);

/// The type of device used for tokenization.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingNetworkTokenDeviceType {
    /// `other`
    Other,
    /// `phone`
    Phone,
    /// `watch`
    Watch,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingNetworkTokenDeviceType {
    Other = "other",
    Phone = "phone",
    Watch = "watch",
});
