//! Files to be uploaded.

use std::{fmt, sync::Arc, time::SystemTime};

use bytes::Bytes;
use futures_core::Stream;

use crate::{
    ByteStream,
    transport::{TransportError, TransportErrorKind},
};

/// A file to be uploaded: a name, and its contents, which are at hand or arrive as a stream.
///
/// Contents that can be read again (all but [`Upload::stream`]'s) are sent again when a call is retried.
#[derive(Clone)]
pub struct Upload {
    file_name: String,
    content_type: Option<String>,
    contents: Contents,
}

#[derive(Clone)]
enum Contents {
    Whole(Bytes),
    /// Shared by the clones of the request, the first of which takes it.
    Once(Arc<std::sync::Mutex<Option<ByteStream>>>),
    Again(Arc<dyn Fn() -> ByteStream + Send + Sync>),
    /// What takes time to open.
    #[cfg(feature = "hyper")]
    Opened(Arc<dyn Fn() -> crate::transport::Opening + Send + Sync>),
}

/// What is known of contents without reading them: how long they are, and when they were changed last.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Version {
    length: Option<u64>,
    modified: Option<SystemTime>,
}

impl Upload {
    /// A file whose contents are at hand.
    #[must_use]
    pub fn bytes(file_name: impl Into<String>, contents: impl Into<Bytes>) -> Self {
        Self::with(file_name.into(), Contents::Whole(contents.into()))
    }

    /// A file whose contents can be read once, of `length` bytes where that is known. A call with it is never retried.
    #[must_use]
    pub fn stream<S>(file_name: impl Into<String>, contents: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    {
        let contents = ByteStream::new(contents, length);
        Self::with(
            file_name.into(),
            Contents::Once(Arc::new(std::sync::Mutex::new(Some(contents)))),
        )
    }

    /// A file whose contents `open` begins to read anew for each try.
    #[must_use]
    pub fn reopened(
        file_name: impl Into<String>,
        open: impl Fn() -> ByteStream + Send + Sync + 'static,
    ) -> Self {
        Self::with(file_name.into(), Contents::Again(Arc::new(open)))
    }

    /// The file at `path`, read while it is sent and never held in memory as a whole.
    ///
    /// Its name is the last part of `path`. The call fails if that is no file (a pipe, a device), if it cannot be opened or read,
    /// or if it is changed while it is sent or between two attempts.
    #[cfg(feature = "hyper")]
    #[must_use]
    pub fn path(path: impl Into<std::path::PathBuf>) -> Self {
        let path: Arc<std::path::Path> = path.into().into();
        let name = path
            .file_name()
            .map_or_else(|| "file".into(), |name| name.to_string_lossy().into_owned());
        let open = move || crate::transport::read_file(Arc::clone(&path));
        Self::with(name, Contents::Opened(Arc::new(open)))
    }

    /// Says what the file is, such as `image/png`, where Stripe cannot tell by the name.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    fn with(file_name: String, contents: Contents) -> Self {
        Self {
            file_name,
            content_type: None,
            contents,
        }
    }

    pub(crate) fn can_be_sent_again(&self) -> bool {
        !matches!(self.contents, Contents::Once(_))
    }

    /// The contents from their start.
    pub(crate) async fn open(&self) -> Result<(ByteStream, Version), TransportError> {
        let (stream, modified) = match &self.contents {
            Contents::Whole(bytes) => (bytes.clone().into(), None),
            Contents::Once(stream) => (take(stream)?, None),
            Contents::Again(open) => (open(), None),
            #[cfg(feature = "hyper")]
            Contents::Opened(open) => open().await?,
        };
        let length = stream.length();
        Ok((stream, Version { length, modified }))
    }

    pub(crate) fn name(&self) -> &str {
        &self.file_name
    }

    pub(crate) fn declared_type(&self) -> &str {
        self.content_type
            .as_deref()
            .unwrap_or("application/octet-stream")
    }
}

fn take(stream: &std::sync::Mutex<Option<ByteStream>>) -> Result<ByteStream, TransportError> {
    let mut stream = stream
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    stream.take().ok_or_else(|| {
        TransportError::new(
            TransportErrorKind::Unsendable,
            "the file to be uploaded was read before, and cannot be read again",
        )
    })
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
