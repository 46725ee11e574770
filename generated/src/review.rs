// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Review`](crate::Review).

/// The reason the review was closed, or null if it has not yet been closed. One of `approved`,
/// `refunded`, `refunded_as_fraud`, `disputed`, `redacted`, `canceled`, `payment_never_settled`, or
/// `acknowledged`.
#[non_exhaustive]
pub enum ClosedReason {
    /// `acknowledged`
    Acknowledged,
    /// `approved`
    Approved,
    /// `canceled`
    Canceled,
    /// `disputed`
    Disputed,
    /// `payment_never_settled`
    PaymentNeverSettled,
    /// `redacted`
    Redacted,
    /// `refunded`
    Refunded,
    /// `refunded_as_fraud`
    RefundedAsFraud,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ClosedReason {
    Acknowledged = "acknowledged",
    Approved = "approved",
    Canceled = "canceled",
    Disputed = "disputed",
    PaymentNeverSettled = "payment_never_settled",
    Redacted = "redacted",
    Refunded = "refunded",
    RefundedAsFraud = "refunded_as_fraud",
});

/// An object in `ip_address_location` of [`Review`](crate::Review).
#[derive(Clone)]
#[non_exhaustive]
pub struct IpAddressLocation {
    /// The city where the payment originated.
    pub city: Option<String>,
    /// Two-letter ISO code representing the country where the payment originated.
    pub country: Option<String>,
    /// The geographic latitude where the payment originated.
    pub latitude: Option<f64>,
    /// The geographic longitude where the payment originated.
    pub longitude: Option<f64>,
    /// The state/county/province/region where the payment originated.
    pub region: Option<String>,
}

impl rt::Blank for IpAddressLocation {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        latitude: rt::Blank::BLANK,
        longitude: rt::Blank::BLANK,
        region: rt::Blank::BLANK,
    };
}

impl rt::Record for IpAddressLocation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "radar_review_resource_location",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("latitude", rt::NULLABLE),
                rt::Field("longitude", rt::NULLABLE),
                rt::Field("region", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.latitude,
            3 => &self.longitude,
            _ => &self.region,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.latitude,
            3 => &mut self.longitude,
            _ => &mut self.region,
        }
    }
}

rt::record_traits!(IpAddressLocation);

/// The reason the review was opened. One of `rule` or `manual`.
#[non_exhaustive]
pub enum OpenedReason {
    /// `manual`
    Manual,
    /// `rule`
    Rule,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OpenedReason {
    Manual = "manual",
    Rule = "rule",
});

/// An object in `session` of [`Review`](crate::Review).
#[derive(Clone)]
#[non_exhaustive]
pub struct Session {
    /// The browser used in this browser session (e.g., `Chrome`).
    pub browser: Option<String>,
    /// Information about the device used for the browser session (e.g., `Samsung SM-G930T`).
    pub device: Option<String>,
    /// The platform for the browser session (e.g., `Macintosh`).
    pub platform: Option<String>,
    /// The version for the browser session (e.g., `61.0.3163.100`).
    pub version: Option<String>,
}

impl rt::Blank for Session {
    const BLANK: Self = Self {
        browser: rt::Blank::BLANK,
        device: rt::Blank::BLANK,
        platform: rt::Blank::BLANK,
        version: rt::Blank::BLANK,
    };
}

impl rt::Record for Session {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "radar_review_resource_session",
            constants: &[],
            fields: &[
                rt::Field("browser", rt::NULLABLE),
                rt::Field("device", rt::NULLABLE),
                rt::Field("platform", rt::NULLABLE),
                rt::Field("version", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.browser,
            1 => &self.device,
            2 => &self.platform,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.browser,
            1 => &mut self.device,
            2 => &mut self.platform,
            _ => &mut self.version,
        }
    }
}

rt::record_traits!(Session);
