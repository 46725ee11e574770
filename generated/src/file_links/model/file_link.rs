// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{FileId, FileLinkId};

/// To share the contents of a `File` object with non-Stripe users, you can create a `FileLink`.
/// `FileLink`s contain a URL that you can use to retrieve the contents of the file without
/// authentication.
///
/// The schema `file_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileLink {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Returns if the link is already expired.
    pub expired: bool,
    /// Time that the link expires.
    pub expires_at: Option<Timestamp>,
    /// The file object this link points to.
    pub file: Expandable<FileId>,
    /// Unique identifier for the object.
    pub id: FileLinkId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The publicly accessible URL to download the file.
    pub url: Option<String>,
}

impl Record for FileLink {
    fn blank() -> Self {
        Self {
            created: blank(),
            expired: blank(),
            expires_at: blank(),
            file: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "file_link",
            constants: &[("object", Constant::Str("file_link"))],
            fields: &[
                Field("created", REQUIRED),
                Field("expired", REQUIRED),
                Field("expires_at", NULLABLE),
                Field("file", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for FileLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FileLink);

impl Resource for FileLink {
    type Id = FileLinkId;
    const OBJECT: &'static str = "file_link";
}

impl FileLink {
    /// Expands `file`.
    pub const FILE: Expand<Self, FileId> = Expand::new("file");
}
