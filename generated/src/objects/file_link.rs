// Written by `cargo xtask generate`. Do not edit.

/// To share the contents of a `File` object with non-Stripe users, you can create a `FileLink`.
/// `FileLink`s contain a URL that you can use to retrieve the contents of the file without
/// authentication.
///
/// The object `file_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileLink {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Returns if the link is already expired.
    pub expired: bool,
    /// Time that the link expires.
    pub expires_at: Option<rt::Timestamp>,
    /// The file object this link points to.
    pub file: rt::Expandable<crate::ids::FileId>,
    /// Unique identifier for the object.
    pub id: crate::ids::FileLinkId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The publicly accessible URL to download the file.
    pub url: Option<String>,
}

impl rt::Record for FileLink {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            expired: rt::blank(),
            expires_at: rt::blank(),
            file: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "file_link",
            constants: &[("object", rt::Constant::Str("file_link"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("expired", rt::REQUIRED),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("file", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("url", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.expired,
            2 => &self.expires_at,
            3 => &self.file,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.metadata,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expired,
            2 => &mut self.expires_at,
            3 => &mut self.file,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.metadata,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(FileLink);

impl rt::Resource for FileLink {
    type Id = crate::ids::FileLinkId;
    const OBJECT: &'static str = "file_link";
}

impl FileLink {
    /// Expands `file`.
    pub const FILE: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new("file");
}
